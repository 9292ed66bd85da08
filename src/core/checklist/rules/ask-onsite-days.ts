import { messages } from '../../kernel/message'
import { fieldValue } from '../../posting/posting'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/ask-onsite-days', {
  topic: 'days on site',
  text: 'Ask how many days on site “hybrid” means, and who decides which',
  reason: 'The advert says hybrid but not how many days.',
})

/** Days from home say it, too. */
const days =
  /(?<![\p{L}\p{N}])(?:one|two|three|four|ein(?:en)?|zwei|drei|vier|une?|deux|trois|quatre|uno?|dos|tres|cuatro|um|dois|três|quatro|due|tre|quattro|[1-4])(?:\s?(?:-|–|to|bis|à|a)\s?\p{L}*\d?)?\s+(?:days?|tage?|jours?|d[íi]as?|giorn[io])(?!\p{L})/iu

/** Hybrid, without saying how many days. */
export const rule: Rule = {
  id: 'ask-onsite-days',
  phase: 'present',
  most: 1,
  applies: ({ fields, reading }) =>
    (reading.facts.workMode?.value ?? fieldValue(fields, 'workMode')) === 'hybrid',
  make: ({ lines, reading: { facts } }) =>
    facts.daysOnSite || days.test(lines[facts.workMode?.quote.line ?? -1] ?? '')
      ? []
      : [
          {
            about: 'days',
            topic: { id: 'days on site', name: words.topic() },
            text: words.text(),
            reason: words.reason(),
            quote: facts.workMode?.quote ?? null,
          },
        ],
}

const hybrid = (text: string) =>
  example({
    ...bare,
    lines: [line('offer', text)],
    facts: fact => ({ workMode: fact('hybrid' as const, 'hybrid') }),
  })

export const examples = (): Examples => ({
  yields: [
    {
      of: hybrid('We work hybrid.'),
      gives: [{ about: 'days', says: ['how many days on site “hybrid” means'], quote: 'hybrid' }],
    },
    {
      of: hybrid('We work hybrid and give 30 days of leave.'),
      gives: [{ about: 'days', says: ['how many days on site “hybrid” means'], quote: 'hybrid' }],
    },
  ],
  nothing: [
    hybrid('We work hybrid, two days a week from home.'),
    example({
      ...bare,
      lines: [line('offer', 'We work hybrid.'), line('offer', 'Two days a week in the office.')],
      facts: fact => ({
        workMode: fact('hybrid' as const, 'hybrid'),
        daysOnSite: fact({ min: 2, max: 2 }, 'Two days a week in the office'),
      }),
    }),
  ],
  notApplicable: [example(bare)],
})
