import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSegment, mergeSegments, searchSegment } from '../../../src/core/search/segment'
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

  it('merged of several finds what stays in them, in their order', () => {
    fc.assert(
      fc.property(fc.array(documents, { maxLength: 4 }), words, fc.nat(3), (parts, prefixes, gone) => {
        const named = parts.map((part, at) => part.map(one => ({ ...one, id: `${at}:${one.id}` })))
        const stays = (id: string) => id.length % 4 !== gone
        const one = mergeSegments(
          named.map(part => buildSegment(part)),
          stays,
        )
        const whole = buildSegment(named.flat().filter(({ id }) => stays(id)))
        expect(searchSegment(one, prefixes)).toEqual(searchSegment(whole, prefixes))
      }),
    )
  })
})
