import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phrasesOf, typedPhrases } from '../../../src/core/kernel/phrases'

describe('a list as people write it', () => {
  it.each([
    ['SQL, Excel, wound care', ['SQL', 'Excel', 'wound care']],
    ['at least 70,000 EUR', ['at least 70,000 EUR']],
    ['at least 1,250,000 INR, remote', ['at least 1,250,000 INR', 'remote']],
    ['1,5 Tage Homeoffice; Leeds', ['1,5 Tage Homeoffice', 'Leeds']],
    ['Excel 2019, R', ['Excel 2019', 'R']],
    ['SQL (Postgres, MySQL), Python', ['SQL (Postgres, MySQL)', 'Python']],
    ['• Triage\n• Wound care\r\n- Teaching', ['Triage', 'Wound care', 'Teaching']],
    ['1. Welding\n2) Brazing\na) Soldering', ['Welding', 'Brazing', 'Soldering']],
    ['C#\t.NET\tF#', ['C#', '.NET', 'F#']],
    ['open (bracket\nnext line', ['open (bracket', 'next line']],
    [' , ,, ', []],
  ])('%s', (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases)
  })

  it('loses no letter and makes none up', () => {
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '')
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9 ,;()]{0,40}$/), text => {
        expect(letters(phrasesOf(text).join(''))).toBe(letters(text))
      }),
    )
  })
})

describe('while it is typed', () => {
  /** Key by key, as a field does it. */
  const typed = (text: string): string[] => {
    const phrases: string[] = []
    let field = ''
    for (const key of text) {
      const { whole, rest } = typedPhrases(field + key)
      phrases.push(...whole)
      field = rest
    }
    return [...phrases, ...phrasesOf(field)]
  }

  it('comes to the same as when it is pasted', () => {
    for (const text of [
      'SQL, Excel, wound care',
      'at least 70,000 EUR, remote',
      'Excel 2019, R',
      'SQL (Postgres, MySQL), Python',
      '3,5',
    ])
      expect(typed(text)).toEqual(phrasesOf(text))
  })

  it('waits behind a digit', () => {
    expect(typedPhrases('70,')).toEqual({ whole: [], rest: '70,' })
    expect(typedPhrases('70, ')).toEqual({ whole: ['70'], rest: '' })
    expect(typedPhrases('SQL,')).toEqual({ whole: ['SQL'], rest: '' })
  })
})
