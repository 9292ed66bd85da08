import { describe, expect, it } from 'vitest'
import type { ExampleOptions } from '../../../../src/core/checklist/example'
import type { EmploymentType } from '../../../../src/core/posting/posting'
import { duties, told } from './told'

const type = (value: EmploymentType): ExampleOptions => ({
  ...duties('Terms as said.'),
  facts: fact => ({ employmentType: fact(value as 'contract', 'Terms as said.') }),
})
const page = (...values: EmploymentType[]): ExampleOptions => ({
  ...duties('Greet guests.'),
  fields: { employmentType: values },
})
const asked = (own: string, advert: ExampleOptions) => told('mustHaves', own, advert)

describe('terms of employment', () => {
  it.each<[string, ExampleOptions, string, string]>([
    ['full-time', type('full-time'), 'for', 'the advert says full-time'],
    ['full-time', type('part-time'), 'against', 'the advert says part-time'],
    ['part-time', type('full-time'), 'against', 'the advert says full-time'],
    ['Teilzeit', type('part-time'), 'for', 'the advert says part-time'],
    ['full-time or part-time', type('part-time'), 'for', 'the advert says part-time'],
    // Full time denies no permanent contract, and no short one; what passes denies what lasts.
    ['permanent', type('full-time'), 'open', 'the advert does not say'],
    ['permanent contract', type('contract'), 'against', 'the advert says contract'],
    ['permanent', type('temporary'), 'against', 'the advert says temporary'],
    ['permanent', type('internship'), 'against', 'the advert says internship'],
    ['permanent', type('volunteer'), 'against', 'the advert says volunteer'],
    ['unbefristet', duties('Ein unbefristeter Vertrag.'), 'for', 'the advert says permanent'],
    ['full-time', type('internship'), 'open', 'the advert does not say'],
    ['part-time', type('contract'), 'open', 'the advert does not say'],
    // What passes is denied by what lasts and by what passes otherwise.
    ['internship', type('internship'), 'for', 'the advert says internship'],
    ['internship', duties('This is a permanent position.'), 'against', 'the advert says permanent'],
    ['internship', type('temporary'), 'against', 'the advert says temporary'],
    ['internship', type('full-time'), 'open', 'the advert does not say'],
    ['contract work', type('contract'), 'for', 'the advert says contract'],
    ['temporary or contract work', type('contract'), 'for', 'the advert says contract'],
    // Unpaid work is denied only by what lasts.
    ['unpaid', type('contract'), 'open', 'the advert does not say'],
    ['volunteer work', duties('This is a permanent role.'), 'against', 'the advert says permanent'],
    ['volunteer work', type('volunteer'), 'for', 'the advert says volunteer'],
  ])('asked for %s', (own, advert, side, says) => expect(asked(own, advert)).toMatchObject({ side, says }))

  it('quotes the text, and nothing where only the page says it', () => {
    expect(asked('full-time', type('full-time')).quote).toBe('Terms as said.')
    expect(asked('full-time', page('full-time'))).toEqual({
      side: 'for',
      says: 'the advert says full-time',
      quote: null,
    })
    expect(asked('permanent', duties('Greet guests.', 'This is a permanent job.')).quote).toBe(
      'This is a permanent job.',
    )
    expect(
      asked('full-time', { ...type('part-time'), fields: { employmentType: ['full-time'] } }),
    ).toMatchObject({
      side: 'for',
      quote: null,
    })
  })
  it('takes one of several that the page names', () => {
    expect(asked('part-time', page('full-time', 'part-time')).side).toBe('for')
    expect(asked('permanent', page('full-time', 'temporary'))).toMatchObject({
      side: 'against',
      says: 'the advert says temporary',
    })
  })
  it('leaves long phrases that only hold such a word alone', () => {
    expect(asked('a full-time nurse in every school', type('full-time')).says).not.toBe(
      'the advert says full-time',
    )
    expect(asked('full-time in a small house', type('full-time')).says).toBe('the advert says full-time')
  })
})
