import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, wordsOf } from '../../../../src/core/advert/words/languages'
import { Lexicon } from '../../../../src/core/advert/words/lexicon'
import { recogniseLanguage } from '../../../../src/core/advert/words/recognise-language'
import { tokenise } from '../../../../src/core/advert/words/tokenise'

const words = (text: string) => tokenise(text).map(token => token.word)

describe('tokenise', () => {
  it('keeps the signs of names and the ends of contractions', () => {
    expect(words('C++, C# and .NET; you’ll write Bachelor’s')).toEqual([
      'c++',
      'c#',
      'and',
      '.net',
      "you'll",
      'write',
      "bachelor's",
    ])
    expect(words('l’équipe à Köln, Straße')).toEqual(['l', 'equipe', 'a', 'koln', 'strasse'])
    expect(words('ASP.NET')).toEqual(['asp', 'net'])
  })
  it('says where each word stands, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        let last = 0
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.raw)
          expect(token.start).toBeGreaterThanOrEqual(last)
          last = token.end
        }
      }),
    )
  })
})

describe('Lexicon', () => {
  const lexicon = new Lexicon<'a' | 'b'>({ a: 'nice to have|plus', b: 'erfahrung*' })
  it('finds phrases and open words, not parts of words', () => {
    expect(lexicon.find(tokenise('It is nice to have, a plus'))).toEqual([
      { cls: 'a', from: 2, to: 5 },
      { cls: 'a', from: 6, to: 7 },
    ])
    expect(lexicon.has(tokenise('Erfahrungen im Verkauf'), 'b')).toBe(true)
    expect(lexicon.has(tokenise('surplus'), 'a')).toBe(false)
    expect(lexicon.has(tokenise('Berufserfahrung'), 'b')).toBe(false)
  })
})

describe('recogniseLanguage', () => {
  it.each([
    ['en', 'You will work with the team and report to our manager in the office.'],
    ['de', 'Wir suchen eine Person, die mit uns und für unsere Kunden arbeitet.'],
    ['fr', 'Nous recherchons une personne pour notre équipe dans les bureaux de la société.'],
    ['es', 'Buscamos una persona para el equipo con experiencia en la gestión de los proyectos.'],
    ['pt', 'Buscamos uma pessoa para o time com experiência na gestão dos projetos da empresa.'],
    ['it', 'Cerchiamo una persona per il nostro team che lavori con i clienti della società.'],
    [
      'nl',
      'Wij zoeken een collega die met ons in het team wil werken aan de beste producten voor onze klanten.',
    ],
    ['ru', 'Мы ищем человека для работы в команде'],
  ])('%s', (code, text) => expect(recogniseLanguage(text).code).toBe(code))
  it('says nothing about a few words', () =>
    expect(recogniseLanguage('Senior Baker')).toEqual({ code: null, supported: true }))
})

describe('the languages', () => {
  it.each(languages.map(language => language.code))('%s reads its own headings', code => {
    const language = languages.find(one => one.code === code)
    const compiled = wordsOf(code)
    expect(compiled.code).toBe(code)
    for (const [cls, list] of Object.entries(language?.headings ?? {})) {
      const first = list.split('|')[0] ?? ''
      expect(
        compiled.headings.find(tokenise(first)).map(hit => hit.cls),
        `${code} ${first}`,
      ).toContain(cls)
    }
  })
})
