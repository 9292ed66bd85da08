import type { Quote } from '../../advert/advert'
import { quoteAround } from '../../fit/opening'
import { listed } from '../../fit/requirement-reasons'
import { slugOf } from '../../fit/slug'
import { example, must } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import type { Situation } from '../situation'

const short = /(?<![\p{L}\p{N}-])\p{Lu}[\p{Lu}&]{1,4}\p{Lu}(?![\p{L}\p{N}-])/gu

/** Names that nobody writes out, and words in capitals. */
const everyday = new Set(
  'EST PST CST MST EDT PDT GMT UTC CET IST USD EUR GBP USA SQL AWS HTML CSS PHP SAP IBM ASAP CEO CFO CTO GPA PDF URL FAQ AND NOT ALL THE FOR YOU MUST PLUS WITH HR IT GCP JSON XML REST NASA FBI EOE EEO LGBTQ COVID COVID-19 MBA PHD GED'.split(
    ' ',
  ),
)

function inMusts({ reading, lines }: Situation): Map<string, Quote> {
  const found = new Map<string, Quote>()
  for (const { quote, strength } of reading.requirements) {
    const shouted =
      quote.text.replace(/[^\p{Lu}]/gu, '').length * 2 > quote.text.replace(/[^\p{L}]/gu, '').length
    if (strength !== 'must' || shouted) continue
    for (const match of quote.text.matchAll(short)) {
      const start = quote.start + match.index
      if (!everyday.has(match[0]) && !found.has(match[0]))
        found.set(match[0], quoteAround(lines, quote.line, start, start + match[0].length))
    }
  }
  return found
}

/** A reader may search for the short form or for the long one. */
export const rule: Rule = {
  id: 'acronyms',
  phase: 'tailor',
  most: 1,
  applies: ({ reading }) => reading.requirements.some(requirement => requirement.strength === 'must'),
  make: situation => {
    const found = [...inMusts(situation)].slice(0, 4)
    const quote = found[0]?.[1]
    if (!quote) return []
    const names = found.map(([name]) => name)
    return [
      {
        about: slugOf(names.join(' ')),
        text: `Write ${listed(names)} once in full where you use ${names.length === 1 ? 'it' : 'them'}, with the short form beside`,
        reason: 'They use the short form; a search may be for either.',
        quote,
        verify: { by: 'written-out', names },
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [
    example({
      ...wardNurse,
      lines: [...wardNurse.lines, must('Experience with PICC lines', { skills: ['PICC lines'] })],
    }),
  ],
  nothing: [
    example(ledgerAccountant),
    example({ ...bare, lines: [must('MUST LIFT BOXES', { kinds: ['physical'] })] }),
  ],
  notApplicable: [example(bare)],
})
