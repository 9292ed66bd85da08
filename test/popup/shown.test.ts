import { describe, expect, it } from 'vitest'
import { shownOf, wayBack } from '../../popup/shown'
import { unsureReading } from '../ui/samples'
import { opportunityPage } from './stand-in'

const quiet = { kind: 'quiet' } as const
const unsure = { kind: 'unsure', reading: unsureReading } as const

describe('what stands on screen', () => {
  it('is what the page is, until the user goes elsewhere', () => {
    expect(shownOf(opportunityPage, null)).toMatchObject({ view: 'opportunity' })
    expect(shownOf(unsure, null)).toEqual({ view: 'form', reading: unsureReading })
    expect(shownOf(quiet, null)).toEqual({ view: 'home', card: quiet })
    expect(shownOf(opportunityPage, { to: 'list' })).toEqual({ view: 'home', card: null })
    expect(shownOf(quiet, { to: 'form', reading: unsureReading })).toMatchObject({ view: 'form' })
  })

  it('thanks for applying only where the page does', () => {
    const thanks = { ...opportunityPage, applied: true } as typeof opportunityPage
    expect(shownOf(thanks, null)).toMatchObject({ thanksForApplying: true })
    expect(shownOf(thanks, { to: 'opportunity', id: 'another' })).toMatchObject({
      id: 'another',
      thanksForApplying: false,
    })
  })

  it('lets a refusal hold for that reading alone', () => {
    const went = { to: 'refused', reading: unsureReading } as const
    expect(shownOf(unsure, went)).toMatchObject({
      view: 'home',
      card: { kind: 'nothing', reading: { kind: 'other' } },
    })
    expect(shownOf({ kind: 'unsure', reading: { ...unsureReading } }, went)).toMatchObject({ view: 'form' })
    expect(shownOf(opportunityPage, went)).toMatchObject({ view: 'opportunity' })
  })
})

describe('the way back', () => {
  it('leads to the list, and from it to the page where the list hides it', () => {
    expect(wayBack(opportunityPage, { to: 'opportunity', id: 'x' })).toEqual({
      word: 'Opportunities',
      went: { to: 'list' },
    })
    expect(wayBack(opportunityPage, { to: 'list' })).toEqual({ word: 'This page', went: null })
    expect(wayBack(opportunityPage, null)).toBeNull()
  })
  it('brings back what is said about a page without a view of its own', () => {
    expect(wayBack(quiet, { to: 'opportunity', id: 'x' })).toEqual({ word: 'Opportunities', went: null })
    expect(wayBack(quiet, { to: 'list' })).toBeNull()
  })
  it('leads from a form, also one that was refused', () => {
    expect(wayBack(quiet, { to: 'form', reading: unsureReading })?.went).toBeNull()
    expect(wayBack(unsure, { to: 'refused', reading: unsureReading })).toEqual({
      word: 'This page',
      went: null,
    })
  })
})
