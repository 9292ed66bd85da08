import { describe, expect, it } from 'vitest'
import { type ExampleOptions, line } from '../../../../src/core/checklist/example'
import { duties, told } from './told'

const mode = (value: 'remote' | 'hybrid' | 'onsite', text: string, ...more: string[]): ExampleOptions => ({
  ...duties(text, ...more),
  facts: fact => ({ workMode: fact(value, text) }),
})

describe('where one works', () => {
  it.each<['mustHaves' | 'dealbreakers', string, ExampleOptions, string, string]>([
    ['mustHaves', 'remote', mode('remote', 'Fully remote.'), 'for', 'the advert says remote'],
    ['mustHaves', 'remote', mode('hybrid', 'We work hybrid.'), 'against', 'the advert says hybrid'],
    ['mustHaves', 'home office', mode('onsite', 'On site in Leeds.'), 'against', 'the advert says on site'],
    ['mustHaves', 'hybrid', mode('remote', 'Fully remote.'), 'for', 'the advert says remote'],
    ['mustHaves', 'on-site', mode('hybrid', 'We work hybrid.'), 'open', 'the advert says hybrid'],
    ['mustHaves', 'on-site or hybrid', mode('hybrid', 'We work hybrid.'), 'for', 'the advert says hybrid'],
    ['dealbreakers', 'remote', mode('onsite', 'On site in Leeds.'), 'for', 'the advert says on site'],
    // Days on site, as both count them.
    [
      'mustHaves',
      'at most two days in the office',
      mode('hybrid', 'Two days in the office.'),
      'for',
      'the advert asks for 2 days on site',
    ],
    [
      'mustHaves',
      'at most two days in the office',
      mode('hybrid', '3 days a week on site.'),
      'against',
      'the advert asks for 3 days on site',
    ],
    [
      'mustHaves',
      'at most two days in the office',
      duties('In the office one day a week.'),
      'for',
      'the advert asks for 1 day on site',
    ],
    [
      'mustHaves',
      'at most two days in the office',
      mode('remote', 'Fully remote.'),
      'for',
      'the advert says remote',
    ],
    [
      'mustHaves',
      'at most two days in the office',
      mode('hybrid', 'We work hybrid.'),
      'open',
      'the advert says hybrid',
    ],
    [
      'mustHaves',
      'at most two days in the office',
      mode('onsite', 'On site in Leeds.'),
      'against',
      'the advert says on site',
    ],
    // Some days in person leave the others; all five leave none.
    ['mustHaves', 'hybrid', mode('onsite', 'In person 4 days a week.'), 'for', 'the advert says hybrid'],
    ['mustHaves', 'hybrid', mode('onsite', 'In person 5 days a week.'), 'against', 'the advert says on site'],
    [
      'mustHaves',
      'hybrid',
      mode('onsite', 'In person five days a week.'),
      'against',
      'the advert says on site',
    ],
    // An advert that says both has not said the contrary.
    [
      'mustHaves',
      'remote',
      mode('onsite', 'On site in Leeds.', 'Remote work is possible.'),
      'open',
      'the advert says different things in different places',
    ],
    ['mustHaves', 'remote', duties('Greet guests.'), 'open', 'the advert does not say'],
  ])('%s: %s', (list, own, advert, side, says) => {
    expect(told(list, own, advert)).toMatchObject({ side, says })
  })

  it('quotes what says it', () => {
    expect(
      told('mustHaves', 'remote', mode('onsite', 'On site in Leeds.', 'Remote work is possible.')).quote,
    ).toBe('Remote work is possible.')
    expect(told('mustHaves', 'remote', mode('remote', 'Fully remote.')).quote).toBe('Fully remote.')
    expect(told('mustHaves', 'at most two days in the office', duties('Two days in the office.')).quote).toBe(
      'Two days in the office.',
    )
  })

  it('believes the user’s correction before the text, and the text before the page', () => {
    const text = mode('remote', 'Fully remote.')
    expect(told('mustHaves', 'remote', { ...text, corrected: { workMode: 'onsite' } })).toEqual({
      side: 'against',
      says: 'the advert says on site',
      quote: null,
    })
    expect(told('mustHaves', 'remote', { ...text, fields: { workMode: 'onsite' } }).side).toBe('for')
    expect(
      told('mustHaves', 'remote', { ...duties('Greet guests.'), fields: { workMode: 'hybrid' } }),
    ).toEqual({
      side: 'against',
      says: 'the advert says hybrid',
      quote: null,
    })
    // A mode that the page sets stays on site, whatever days the text names.
    expect(
      told('mustHaves', 'hybrid', { ...duties('In person 3 days a week.'), fields: { workMode: 'onsite' } })
        .says,
    ).toBe('the advert says on site')
  })

  it('takes nothing of a notice of law for what is offered', () => {
    const advert: ExampleOptions = {
      title: 'Porter',
      lines: [line('duties', 'On site in Leeds.'), line('legal', 'Remote work is possible.')],
      facts: fact => ({ workMode: fact('onsite', 'On site in Leeds.') }),
    }
    expect(told('mustHaves', 'remote', advert)).toMatchObject({ side: 'against' })
  })

  it('leaves long phrases that only hold such a word alone', () => {
    const long = 'remote villages where the people still keep bees and bake their own bread'
    expect(told('mustHaves', long, mode('remote', 'Fully remote.')).says).not.toBe('the advert says remote')
    const twelve = 'remote work from home with a team that I meet each month'
    expect(told('mustHaves', twelve, mode('remote', 'Fully remote.')).says).toBe('the advert says remote')
  })
})
