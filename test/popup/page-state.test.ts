import { describe, expect, it } from 'vitest'
import { type PageFacts, pageStateOf } from '../../popup/page-state'
import type { TabState } from '../../src/core/contract/tab-state'
import { verbatim } from '../../src/core/kernel/message'
import { unsureReading } from '../ui/samples'

const id = '01JD0000000000000000000001'
const base = {
  url: 'https://jobs.veerpont.example/12',
  visitId: 'visit-00001',
  at: '2026-11-21T20:00:00.000Z',
}
const logged: TabState = { ...base, state: 'logged', opportunityId: id, applied: false }
const facts = (over: Partial<PageFacts>): PageFacts => ({
  url: base.url,
  state: null,
  grants: { origins: [], switches: {} },
  ownProfile: '',
  knownHere: null,
  ...over,
})

describe('a page that the worker knows', () => {
  it('is an opportunity where a posting was logged', () => {
    expect(pageStateOf(facts({ state: logged }))).toEqual({
      kind: 'opportunity',
      opportunityId: id,
      applied: false,
    })
  })
  it('is an opportunity also where the browser does not tell the address', () => {
    expect(pageStateOf(facts({ state: logged, url: null })).kind).toBe('opportunity')
  })
  it('is not the page before, whose address was another', () => {
    expect(pageStateOf(facts({ state: logged, url: 'https://jobs.veerpont.example/13' })).kind).toBe('off')
  })
  it('is an opportunity where the worker could not tell the tab’s address', () => {
    expect(pageStateOf(facts({ state: { ...logged, url: '' } })).kind).toBe('opportunity')
  })
  it('keeps an unsure or failed reading for the user', () => {
    const unsure = { ...base, state: 'unsure', reading: unsureReading } as const
    expect(pageStateOf(facts({ state: unsure }))).toEqual({ kind: 'unsure', reading: unsureReading })
    expect(pageStateOf(facts({ state: { ...unsure, waits: true } }))).toMatchObject({ waits: true })
    const failure = { code: 'storage-full', words: verbatim('No room.') } as const
    expect(
      pageStateOf(facts({ state: { ...base, state: 'failed', reading: unsureReading, failure } })),
    ).toMatchObject({ kind: 'failed', failure })
  })
})

describe('a page that the worker does not know', () => {
  it('is the opportunity that was seen at this address before', () => {
    expect(pageStateOf(facts({ knownHere: id })).kind).toBe('opportunity')
  })
  it('offers the hosts of its site, or its own host', () => {
    expect(pageStateOf(facts({ url: 'https://boards.greenhouse.io/veerpont/jobs/1' }))).toMatchObject({
      kind: 'off',
      site: { id: 'greenhouse' },
      origins: ['https://*.greenhouse.io/*'],
    })
    expect(pageStateOf(facts({}))).toMatchObject({
      kind: 'off',
      site: null,
      host: 'jobs.veerpont.example',
      origins: ['https://jobs.veerpont.example/*'],
    })
  })
  it('offers no switch where the browser would not give the permission', () => {
    expect(pageStateOf(facts({ url: 'http://jobs.veerpont.example/' }))).toMatchObject({
      kind: 'off',
      origins: [],
    })
    expect(pageStateOf(facts({ url: null }))).toMatchObject({ kind: 'off', host: null, origins: [] })
  })
  it('is quiet where postings are noticed, and nothing where the page is the browser’s', () => {
    expect(pageStateOf(facts({ grants: { origins: ['https://*/*'], switches: {} } })).kind).toBe('quiet')
    expect(pageStateOf(facts({ url: 'about:config' })).kind).toBe('no-page')
  })
})

describe('a profile', () => {
  const url = 'https://www.linkedin.com/in/mira-example/'
  it('may be the user’s own, is, or is not', () => {
    expect(pageStateOf(facts({ url }))).toEqual({ kind: 'some-profile', address: url })
    expect(pageStateOf(facts({ url, ownProfile: 'https://www.linkedin.com/in/mira-example/' })).kind).toBe(
      'own-profile',
    )
    expect(pageStateOf(facts({ url, ownProfile: 'https://www.linkedin.com/in/another-one/' })).kind).toBe(
      'other-profile',
    )
  })
})
