import { fieldValue } from '../../posting'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const days = /\b(?:one|two|three|four|[1-4])(?:\s*(?:-|–|to)\s*\w+)?\s+days?\b/i

/** Hybrid, without saying how many days. */
export const rule: Rule = {
  id: 'ask-onsite-days',
  phase: 'present',
  most: 1,
  applies: ({ fields, reading }) =>
    (reading.facts.workMode?.value ?? fieldValue(fields, 'workMode')) === 'hybrid',
  make: ({ lines, reading }) =>
    lines.some(text => days.test(text))
      ? []
      : [
          {
            about: 'days',
            text: 'Ask how many days on site “hybrid” means, and who decides which',
            reason: 'The advert says hybrid and no number of days.',
            quote: reading.facts.workMode?.quote ?? null,
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
  yields: [hybrid('We work hybrid.')],
  nothing: [hybrid('We work hybrid, two days a week in the office.')],
  notApplicable: [example(bare)],
})
