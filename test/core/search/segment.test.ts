import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSegment, searchSegment } from '../../../src/core/search/segment'
import { askedWords, foldText, wordsOf } from '../../../src/core/search/words'

describe('words', () => {
  it('are folded, distinct and sorted', () => {
    expect(wordsOf('Zürich, Straße: C++, C#, .NET & Kubernetes; kubernetes!')).toEqual([
      '.net',
      'c#',
      'c++',
      'kubernetes',
      'strasse',
      'zurich',
    ])
  })

  it('asked for come longest first', () => {
    expect(askedWords('sql  Kub SQL')).toEqual(['sql', 'kub'])
    expect(askedWords(' – ')).toEqual([])
  })
})

describe('a segment', () => {
  const words = fc
    .uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u{1F600}', 'z'), minLength: 1, maxLength: 4 }),
      { maxLength: 8 },
    )
    .map(list => [...list].sort())
  const documents = fc
    .array(words, { maxLength: 20 })
    .map(lists => lists.map((list, i) => ({ id: `d${i}`, words: list })))

  it('finds what a look at every document finds, the newest first', () => {
    fc.assert(
      fc.property(documents, words, (all, prefixes) => {
        const slow = all
          .filter(({ words: own }) => prefixes.every(prefix => own.some(word => word.startsWith(prefix))))
          .map(({ id }) => id)
        expect(searchSegment(buildSegment(all), prefixes)).toEqual(slow.reverse())
      }),
    )
  })

  it('does not find a word in another', () => {
    const segment = buildSegment([{ id: 'a', words: wordsOf('platform engineering') }])
    expect(searchSegment(segment, ['form'])).toEqual([])
    expect(searchSegment(segment, ['plat'])).toEqual(['a'])
  })

  it('folds both sides alike', () => {
    expect(foldText('Élan')).toBe('elan')
  })
})
