import { describe, expect, it } from 'vitest'
import { isDenied, isNegated } from '../../../src/core/fit/negation'
import { namesProtected, withoutProtected } from '../../../src/core/fit/protected'
import {
  contentStems,
  findPhrase,
  isOneThing,
  isStopWord,
  stemOf,
  tellingWords,
  turnedGap,
  wordsOf,
} from '../../../src/core/fit/words'

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

  it.each([
    // The plural, where enough of the word stays.
    ['policies', 'policy'],
    ['ties', 'tie'],
    ['taxes', 'tax'],
    ['axes', 'axe'],
    ['branches', 'branch'],
    ['pens', 'pen'],
    ['gas', 'gas'],
    ['class', 'class'],
    ['status', 'status'],
    ['analysis', 'analysis'],
    ['taxis', 'taxis'],
    // What names a doing.
    ['installation', 'instal'],
    ['installing', 'instal'],
    ['negotiation', 'negoti'],
    ['negotiate', 'negoti'],
    ['donation', 'donation'],
    ['education', 'educ'],
    ['management', 'manag'],
    ['movement', 'mov'],
    ['element', 'element'],
    ['nursing', 'nurs'],
    ['spring', 'spring'],
    ['doing', 'doing'],
    ['during', 'dur'],
    // What was done.
    ['planned', 'plan'],
    ['baked', 'bak'],
    ['shed', 'shed'],
    ['shred', 'shred'],
    ['aspirated', 'aspir'],
    ['bring', 'bring'],
    ['ping', 'ping'],
    ['Paris', 'paris'],
    ['basement', 'bas'],
    ['station', 'station'],
    // Letters that stand twice, and a last e.
    ['installs', 'instal'],
    ['sell', 'sell'],
    ['bill', 'bill'],
    ['planner', 'planner'],
    ['care', 'car'],
    ['age', 'age'],
    ['format', 'format'],
    ['habitat', 'habit'],
    // Marks and capitals.
    ['Driver’s', 'driver'],
    ['don’t', 'dont'],
    ['Décembre', 'decembr'],
    ['Köche', 'koch'],
    ['C++', 'c++'],
  ])('%s is known by “%s”', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
    expect(stemOf(word)).toBe(stem)
  })

  it('are told with their places, and where a clause begins', () => {
    const text = 'Care at home; no nights but C# (or F#). It’s ours'
    expect(wordsOf(text).map(({ start, end, opens }) => [text.slice(start, end), opens])).toEqual([
      ['Care', true],
      ['at', false],
      ['home', false],
      ['no', true],
      ['nights', false],
      ['but', false],
      ['C#', true],
      ['or', true],
      ['F#', false],
      ['It’s', true],
      ['ours', false],
    ])
    expect(wordsOf('')).toEqual([])
  })

  it('tell something unless they are everyone’s', () => {
    expect(isStopWord({ lower: 'with' })).toBe(true)
    expect(isStopWord({ lower: 'wool' })).toBe(false)
    expect(tellingWords('All of the wool with which we work').map(({ lower }) => lower)).toEqual([
      'wool',
      'work',
    ])
    expect(contentStems('The care of lambs')).toEqual(['car', 'lamb'])
    expect(contentStems('The bells')).toEqual(['bell'])
    expect(contentStems('Who we are')).toEqual(['who', 'we', 'are'].map(stemOf))
  })

  it.each<[string, string, number | null]>([
    ['rota', 'planning', 2],
    ['calendar', 'management', 2],
    ['pump', 'installation', 2],
    ['planning', 'rotas', 0],
    ['management', 'accounts', 0],
    ['hedge', 'rows', null],
  ])('%s %s may stand the other way round with %s words between', (first, second, gap) => {
    expect(turnedGap(first, second)).toBe(gap)
  })
  it('are of one thing unless something parts them', () => {
    expect([' of all ', ' the weekly '].map(isOneThing)).toEqual([true, true])
    expect([' for the ', ', ', ' and ', ' (the '].map(isOneThing)).toEqual([false, false, false, false])
  })

  const find = (text: string, phrase: string) => findPhrase(wordsOf(text), contentStems(phrase))

  it('are found again after a first that leads nowhere, and behind a place', () => {
    expect(find('Care for horses, and care of older patients', 'care patients')).toEqual({
      first: 4,
      last: 7,
    })
    const words = wordsOf('night shifts or night shifts')
    expect(findPhrase(words, ['night', 'shift'])).toEqual({ first: 0, last: 1 })
    expect(findPhrase(words, ['night', 'shift'], 1)).toEqual({ first: 3, last: 4 })
    expect(findPhrase(words, [])).toBeNull()
    expect(findPhrase(words, ['night'], 4)).toBeNull()
  })
  it('have no more than two others between each, or as many as is said', () => {
    const words = wordsOf('care of the older patients')
    expect(findPhrase(words, ['car', 'patient'])).toBeNull()
    expect(findPhrase(words, ['car', 'patient'], 0, 3)).toEqual({ first: 0, last: 4 })
    expect(findPhrase(words, ['older', 'patient'], 0, 0)).toEqual({ first: 3, last: 4 })
    expect(findPhrase(words, ['the', 'patient'], 0, 0)).toBeNull()
    expect(find('care in of the older patients', 'care older patients')).toBeNull()
    expect(find('care of the older and frail patients', 'care older patients')).toEqual({
      first: 0,
      last: 6,
    })
  })

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
    // As far as a denial reaches, before and behind.
    ['no work at all on late nights', 'nights', true],
    ['no work at all on any late nights', 'nights', false],
    ['no matter nights', 'nights', false],
    ['nights', 'nights', false],
    ['nights are here for most not required', 'nights', false],
    ['nights are for most not required', 'nights', true],
    ['nights are not ever in any way required', 'nights', false],
    ['nights aren’t expected', 'nights', true],
    ['nights never apply', 'nights', true],
    ['nights are not only allowed', 'nights', false],
    ['nights but not required', 'nights', false],
    ['Keine Nachtdienste', 'nachtdienste', true],
    ['Pas de nuits', 'nuits', true],
    ['Senza notti', 'notti', true],
  ])('%s', (text, phrase, expected) => expect(denied(text, phrase)).toBe(expected))
})

it('asks for a denial by where something stands in a text', () => {
  const text = 'No nights. Some weekends. Travel is not required'
  const denied = (word: string) => isDenied(text, text.indexOf(word), text.indexOf(word) + word.length)
  expect(['nights', 'weekends', 'Travel', 'Some'].map(denied)).toEqual([true, false, true, false])
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
