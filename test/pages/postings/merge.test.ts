import { describe, expect, test } from 'vitest'
import type { Extractor, Field } from '../../../src/core/posting/posting'
import { mergeFields } from '../../../src/pages/postings/merge'

const field = <T>(value: T, rung: Extractor, confidence: number): Field<T> => ({
  value,
  rung,
  where: rung,
  confidence,
})
const none = { by: 'site', fields: [] } as const

describe('merging', () => {
  test('the most trusted value wins and agreement raises it', () => {
    const { title } = mergeFields(
      [{ title: field('Clerk', 'generic', 0.7) }, { title: field('Clerk', 'json-ld', 0.92) }],
      none,
    )
    expect(title).toMatchObject({ rung: 'json-ld', confidence: 0.96 })
  })
  test('a contradiction lowers it, for title and employer most', () => {
    const merged = mergeFields(
      [
        { title: field('Clerk', 'json-ld', 0.92), identifier: field('1', 'json-ld', 0.92) },
        { title: field('Cook', 'generic', 0.9), identifier: field('2', 'generic', 0.9) },
      ],
      none,
    )
    expect(merged.title).toMatchObject({ value: 'Clerk', confidence: 0.51 })
    expect(merged.identifier?.confidence).toBe(0.71)
  })
  test('a title within the other does not contradict', () => {
    const { title } = mergeFields(
      [{ title: field('Clerk', 'json-ld', 0.9) }, { title: field('Clerk (Kalmar)', 'generic', 0.8) }],
      none,
    )
    expect(title?.confidence).toBe(0.9)
  })
  test('two wordings of an employer agree', () => {
    const { hiringOrganization } = mergeFields(
      [
        { hiringOrganization: field('Otter Inc.', 'site', 0.9) },
        { hiringOrganization: field('Otter', 'json-ld', 0.9) },
      ],
      none,
    )
    expect(hiringOrganization?.confidence).toBeGreaterThan(0.95)
  })
  test('what a site is known to read better is not merged', () => {
    const { hiringOrganization } = mergeFields(
      [
        { hiringOrganization: field('Otter', 'site', 0.8) },
        { hiringOrganization: field('Otter Holding Legal Entity 7', 'json-ld', 0.95) },
      ],
      { by: 'site', fields: ['hiringOrganization'] },
    )
    expect(hiringOrganization).toMatchObject({ value: 'Otter', confidence: 0.8 })
  })
  test('of agreeing places the fuller wording stays', () => {
    const { jobLocation } = mergeFields(
      [
        { jobLocation: field(['Kalmar, SE'], 'json-ld', 0.92) },
        { jobLocation: field(['Kalmar, Kalmar County, Sweden'], 'site', 0.9) },
      ],
      none,
    )
    expect(jobLocation?.value).toEqual(['Kalmar, Kalmar County, Sweden'])
  })
  test('a cut description gives way to a whole one', () => {
    const short = [{ kind: 'paragraph' as const, text: 'Wind the clock.' }]
    const long = [{ kind: 'paragraph' as const, text: 'Wind the clock. '.repeat(60) }]
    const { description } = mergeFields(
      [{ description: field(short, 'json-ld', 0.9) }, { description: field(long, 'site', 0.9) }],
      none,
    )
    expect(description?.value).toBe(long)
  })
})
