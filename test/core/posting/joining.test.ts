import { describe, expect, it } from 'vitest'
import { changesBetween, payWords } from '../../../src/core/posting/changes'
import { isSameOpeningElsewhere, joinKey, type OpeningTraits } from '../../../src/core/posting/joining'
import { resemblance, signatureOf } from '../../../src/core/posting/resemblance'
import { fieldsOf } from '../../store/postings-made'

/** A text in which every run of four words tells of its topic. */
const sentences = (topic: string, many: number) =>
  Array.from(
    { length: many },
    (_, i) => `team ${i} serves ${topic} well and ${topic} serves ${i * 7} customers`,
  ).join(' ')
const advert = sentences('water', 60)

describe('resemblance', () => {
  it('is 1 for the same words and near 0 for others', () => {
    expect(resemblance(signatureOf(advert), signatureOf(advert.toUpperCase()))).toBe(1)
    expect(resemblance(signatureOf(advert), signatureOf(sentences('night nursing', 60)))).toBeLessThan(0.2)
    expect(resemblance(signatureOf('Cook wanted.'), signatureOf(advert))).toBeNull()
  })

  it('falls with what is left out', () => {
    const most = resemblance(signatureOf(advert), signatureOf(advert.slice(0, advert.length * 0.8)))
    expect(most).toBeGreaterThan(0.65)
    expect(most).toBeLessThan(0.95)
  })
})

describe('the same opening on another board', () => {
  const onLever: OpeningTraits = {
    keys: ['id:lever:1', 'url:jobs.lever.co/quellwerk/1'],
    title: 'Data Engineer (m/w/d)',
    organization: 'Quellwerk GmbH',
    places: ['Basel'],
    remote: false,
    signature: signatureOf(advert),
  }
  const onLinkedIn: OpeningTraits = {
    ...onLever,
    keys: ['id:linkedin:9', 'url:linkedin.com/jobs/view/9'],
    title: 'Data Engineer',
    organization: 'Quellwerk',
    places: ['Basel, Basel-Stadt, Switzerland'],
    signature: signatureOf(`${advert} About Quellwerk: we measure water.`),
  }

  it('is joined by employer, title, place and text', () => {
    expect(isSameOpeningElsewhere(onLever, onLinkedIn)).toBe(true)
    expect(joinKey('Data Engineer', '')).toBeNull()
  })

  it('stays apart from a parallel opening', () => {
    expect(isSameOpeningElsewhere(onLever, { ...onLinkedIn, places: ['Zürich'] })).toBe(false)
    expect(isSameOpeningElsewhere(onLever, { ...onLinkedIn, keys: ['id:lever:2'] })).toBe(false)
    expect(isSameOpeningElsewhere(onLever, { ...onLinkedIn, title: 'Senior Data Engineer' })).toBe(false)
    expect(
      isSameOpeningElsewhere(onLever, {
        ...onLinkedIn,
        signature: signatureOf(sentences('night nursing', 60)),
      }),
    ).toBe(false)
  })

  it('is another one under another number of the same host', () => {
    const at = (key: string) => ({ ...onLever, keys: [key] })
    const one = at('url:larkfield.example/careers?cid=101')
    expect(isSameOpeningElsewhere(one, at('url:larkfield.example/careers?cid=102'))).toBe(false)
    // A name of jobs says that its value tells them apart, however short.
    const named = at('url:larkfield.example/view?posting=9a')
    expect(isSameOpeningElsewhere(named, at('url:larkfield.example/view?posting=9b'))).toBe(false)
    expect(isSameOpeningElsewhere(one, at('url:larkfield.example/careers#job-102'))).toBe(false)
    expect(isSameOpeningElsewhere(one, at('url:larkfield.example/apply?cid=101'))).toBe(true)
    expect(isSameOpeningElsewhere(one, at('url:board.example/view/102'))).toBe(true)
  })

  it('is another one where a board names it by other words, unless the text is the same', () => {
    const half = signatureOf(`${sentences('water', 50)} ${sentences('night nursing', 10)}`)
    const at = (key: string, signature = half) => ({ ...onLever, keys: [key], signature })
    const one = at('url:larkfield.example/careers?role=nurse', signatureOf(advert))
    expect(isSameOpeningElsewhere(one, at('url:larkfield.example/careers?role=baker'))).toBe(false)
    expect(isSameOpeningElsewhere(one, at('url:larkfield.example/careers?role=nurse-days'))).toBe(true)
    expect(
      isSameOpeningElsewhere(one, at('url:larkfield.example/careers?role=rn', signatureOf(advert))),
    ).toBe(true)
    const cook = at('url:larkfield.example/jobs?loc=leeds&title=cook', signatureOf(advert))
    expect(isSameOpeningElsewhere(cook, at('url:larkfield.example/jobs?loc=york&title=cook'))).toBe(false)
    const night = at('url:larkfield.example/#/openings/night-nurse', signatureOf(advert))
    expect(isSameOpeningElsewhere(night, at('url:larkfield.example/#/openings/day-nurse'))).toBe(false)
  })

  it('is another one under another reference of the same host, and elsewhere unless the text is the same', () => {
    const named = (key: string, reference: string, signature = onLever.signature) => ({
      ...onLever,
      keys: [key],
      reference,
      signature,
    })
    const one = named('url:larkfield.example/chef', 'R-1')
    expect(isSameOpeningElsewhere(one, named('url:larkfield.example/cook', 'R-2'))).toBe(false)
    expect(isSameOpeningElsewhere(one, named('url:board.example/cook', 'B-77'))).toBe(true)
    const half = signatureOf(`${sentences('water', 40)} ${sentences('night nursing', 20)}`)
    expect(isSameOpeningElsewhere(one, named('url:board.example/cook', 'B-77', half))).toBe(false)
  })

  it('is joined to its form, which has no text, where the place does not speak against it', () => {
    expect(isSameOpeningElsewhere(onLever, { ...onLinkedIn, signature: [], places: [] })).toBe(true)
    expect(isSameOpeningElsewhere(onLever, { ...onLinkedIn, signature: [], places: ['Oslo'] })).toBe(false)
  })
})

describe('changes between sightings', () => {
  const before = fieldsOf({
    title: 'Data Engineer',
    baseSalary: { min: 60_000, max: 70_000, currency: 'EUR', period: 'year' },
  })

  it('tells what changed, in words', () => {
    const after = fieldsOf({
      title: 'Data Engineer',
      baseSalary: { min: 65_000, max: 70_000, currency: 'EUR', period: 'year' },
    })
    expect(changesBetween(before, after)).toEqual([
      { field: 'baseSalary', before: 'EUR 60,000–70,000 a year', after: 'EUR 65,000–70,000 a year' },
    ])
  })

  it('is silent about spacing, and about a page that lost its text', () => {
    const described = fieldsOf({ title: 'Data  Engineer!', description: [{ kind: 'paragraph', text: 'A' }] })
    expect(changesBetween(described, fieldsOf({ title: 'Data Engineer' }))).toEqual([])
  })

  it('words pay as said', () => {
    expect(payWords({ min: 22, max: null, currency: 'USD', period: 'hour' })).toBe('USD from 22 an hour')
    expect(payWords({ min: null, max: 90_000, currency: null, period: null })).toBe('up to 90,000')
  })
})
