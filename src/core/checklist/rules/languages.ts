import type { LanguageFact } from '../../advert/advert'
import { lineOfQuote } from '../../fit/opening'
import { slugOf } from '../../fit/slug'
import { type Message, messages } from '../../kernel/message'
import { example, must } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const words = messages('checklist/languages', {
  text: 'State your level of {languages}',
  level: '{language} “{level}”',
  inTheirs: 'They ask for {levels}: give your level in the same terms, and say where you use it.',
  reason: 'They ask for it: give a level such as B2 or fluent, and say where you use it.',
})

/** The level in their own words, where they say one. */
function reasonFor(asked: readonly LanguageFact[]): Message {
  const levels = asked.flatMap(({ value, level }) =>
    level ? [words.level({ language: value, level: level.quote.text })] : [],
  )
  return levels.length > 0 ? words.inTheirs({ levels }) : words.reason()
}

/** Human languages that are asked for stand with a level that a reader can place. */
export const rule: Rule = {
  id: 'languages',
  phase: 'tailor',
  most: 1,
  applies: ({ reading }) => reading.facts.languages.length > 0,
  make: ({ reading, lines }) => {
    const names = [...new Set(reading.facts.languages.map(fact => fact.value))]
    const quote = reading.facts.languages[0]?.quote
    // English alone, asked in an English advert, is answered by a résumé in English.
    const telling = names.filter(name => !(name === 'English' && reading.language === 'en'))
    if (!quote || telling.length === 0) return []
    return [
      {
        about: slugOf(telling.join(' ')),
        text: words.text({ languages: telling }),
        reason: reasonFor(reading.facts.languages.filter(fact => telling.includes(fact.value))),
        quote: lineOfQuote(lines, quote),
        verify: { by: 'named', sought: telling.map(name => ({ name, wordings: [name] })), where: 'anywhere' },
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({
        ...ledgerAccountant,
        facts: fact => ({ languages: [fact('English', 'English'), fact('German', 'German')] }),
      }),
      gives: [{ about: 'german', says: ['your level of German', 'such as B2'], quote: 'English and German' }],
    },
    {
      of: example({
        ...bare,
        lines: [must('German at C1 level', { kinds: ['language'] })],
        facts: fact => ({ languages: [{ ...fact('German', 'German'), level: fact('C1' as const, 'C1') }] }),
      }),
      gives: [{ about: 'german', says: ['your level of German', '“C1”'], quote: 'C1 level' }],
    },
  ],
  nothing: [example({ ...ledgerAccountant, facts: fact => ({ languages: [fact('English', 'English')] }) })],
  notApplicable: [example(bare)],
})
