import { describe, expect, it } from 'vitest'
import { isNegated } from '../../../src/core/fit/negation'
import { namesProtected, withoutProtected } from '../../../src/core/fit/protected'
import { contentStems, findPhrase, stemOf, wordsOf } from '../../../src/core/fit/words'

describe('words', () => {
  it.each([
    ['shifts', 'shift'],
    ['managing', 'management'],
    ['nursing', 'nurse'],
    ['policies', 'policy'],
    ['gambling', 'gamble'],
    ['weekends', 'weekend'],
    ['planned', 'planning'],
  ])('%s meets %s', (a, b) => expect(stemOf(a)).toBe(stemOf(b)))

  it.each([
    ['excel', 'excellent'],
    ['art', 'part'],
    ['nursing', 'nursery'],
    ['business', 'busy'],
    ['class', 'clas'],
  ])('%s does not meet %s', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)))

  const find = (text: string, phrase: string) => findPhrase(wordsOf(text), contentStems(phrase))

  it('finds a phrase with words between, not across a sentence', () => {
    expect(find('Care of older patients', 'care patients')).toEqual({ first: 0, last: 3 })
    expect(find('We care. Patients come.', 'care patients')).toBeNull()
    expect(find('Careful patients', 'care patients')).toBeNull()
  })
})

describe('denials', () => {
  const denied = (text: string, phrase: string) => {
    const words = wordsOf(text)
    const place = findPhrase(words, contentStems(phrase))
    return place && isNegated(words, place.first, place.last)
  }
  it.each([
    ['no night shifts', 'night shifts', true],
    ['without nights, weekends or travel', 'travel', true],
    ['travel is not required', 'travel', true],
    ['you do not need a degree', 'degree', true],
    ['no stress; night shifts', 'night shifts', false],
    ['not only night shifts', 'night shifts', false],
    ['nights, not days', 'nights', false],
    ['You like nights. No travel.', 'nights', false],
  ])('%s', (text, phrase, expected) => expect(denied(text, phrase)).toBe(expected))
})

describe('protected traits', () => {
  it('takes them out and leaves the work', () => {
    expect(withoutProtected('I am a 45-year-old woman who builds bridges')).toBe('I am a who builds bridges')
    expect(withoutProtected('My name is Ada Winter and I build bridges')).toBe('and I build bridges')
    expect(withoutProtected('React Native, MS Excel, single sign-on')).toBe(
      'React Native, MS Excel, single sign-on',
    )
  })
  it('answers the same when asked twice', () => {
    expect([namesProtected('aged 45'), namesProtected('aged 45')]).toEqual([true, true])
  })
})
