import { describe, expect, it } from 'vitest'
import type { AdvertReading } from '../../../../src/core/advert/advert'
import { readAdvert } from '../../../../src/core/advert/read-advert'
import { findSignals, textSignals } from '../../../../src/core/advert/signals/find-signals'
import { payMissing } from '../../../../src/core/advert/signals/pay-missing'
import { repost } from '../../../../src/core/advert/signals/repost'
import type { Signal } from '../../../../src/core/advert/signals/signal'
import type { PostingFields } from '../../../../src/core/posting/posting'
import { say } from '../../../../src/words/say'

describe.each(textSignals.map(rule => [rule.id, rule] as const))('signal %s', (_, rule) => {
  it.each(rule.examples.speaks)('speaks: %s', text => {
    const signal = rule.find({ lines: ['First line.', text] })
    expect(signal?.id).toBe(rule.id)
    expect(signal?.quote?.line).toBe(1)
    expect(text.slice(signal?.quote?.start, signal?.quote?.end)).toBe(signal?.quote?.text)
  })
  it.each(rule.examples.silent)('is silent: %s', text => expect(rule.find({ lines: [text] })).toBeNull())
})

const field = <T>(value: T) => ({ value, rung: 'site' as const, where: 'test', confidence: 1 })
const reading: AdvertReading = readAdvert({ title: 'Baker', company: 'Crumb', lines: ['You bake bread.'] })
const posting = (more: PostingFields = {}): PostingFields => ({
  hiringOrganization: field('Crumb & Co'),
  ...more,
})
const now = '2026-11-21T10:00:00.000Z'
const said = (signal: Signal | null): string => (signal ? say(signal.text) : '')

describe('repost', () => {
  const sighting = {
    url: 'https://jobs.example/1',
    at: '2026-10-01T10:00:00Z',
    datePosted: '2026-10-01',
    title: 'Baker',
    organization: 'Crumb & Co',
    alike: 0.5,
  }
  it('counts dates, not addresses', () => {
    expect(said(repost({ fields: posting(), title: 'Baker', now, earlier: [sighting] }))).toBe(
      'Second posting of this opening in 51 days.',
    )
    expect(
      said(
        repost({
          fields: posting(),
          title: 'Baker',
          now,
          earlier: [sighting, { ...sighting, datePosted: '2026-11-01' }],
        }),
      ),
    ).toContain('Third')
  })
  it('takes parallel openings and other employers for none', () => {
    expect(
      repost({
        fields: posting({ datePosted: field('2026-10-01') }),
        title: 'Baker',
        now,
        earlier: [sighting],
      }),
    ).toBeNull()
    expect(
      repost({ fields: posting(), title: 'Baker', now, earlier: [{ ...sighting, organization: 'Other' }] }),
    ).toBeNull()
    expect(
      repost({ fields: posting(), title: 'Baker', now: '2027-06-01T00:00:00Z', earlier: [sighting] }),
    ).toBeNull()
  })
})

describe('payMissing', () => {
  it('speaks only where pay is usually required', () => {
    const inPlace = (place: string) =>
      payMissing({ fields: posting({ jobLocation: field([place]) }), reading, now })
    expect(said(inPlace('Denver, CO'))).toContain('Colorado')
    expect(inPlace('Dallas, TX')).toBeNull()
  })
})

describe('findSignals', () => {
  it('shows nothing weak alone', () => {
    const weak = ['Send your CV to crumb.bakery@gmail.com']
    expect(
      findSignals({ title: 'Baker', lines: weak, reading, fields: posting(), now, earlier: [] }),
    ).toEqual([])
    const both = [...weak, 'A refundable deposit of 100 EUR is required.']
    expect(
      findSignals({ title: 'Baker', lines: both, reading, fields: posting(), now, earlier: [] }).map(
        signal => signal.id,
      ),
    ).toEqual(['fee', 'free-mail'])
  })
})
