import { lineOfQuote } from '../../fit/opening'
import { messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/ask-contract', {
  topic: 'how long the contract runs',
  text: 'Ask how long it runs, and whether it can become permanent',
  reason: 'The advert says {kind, select, contract {contract} other {temporary}} but not for how long.',
})

const length =
  /\b(?:\d+|three|six|nine|twelve|eighteen)[- ]?\+?\s?(?:months?|weeks?|years?)\b[^.]{0,25}\b(?:contract|term|assignment|engagement|position|fixed)\b|\b(?:contract|term|assignment|engagement|duration|length)\b[^.]{0,25}?\b(?:\d+|three|six|nine|twelve|eighteen)[- ]?\+?\s?(?:months?|weeks?|years?)\b|\buntil\b/i

/** A contract that ends, without saying when. */
export const rule: Rule = {
  id: 'ask-contract',
  phase: 'present',
  most: 1,
  applies: ({ reading }) =>
    reading.facts.employmentType?.value === 'contract' || reading.facts.employmentType?.value === 'temporary',
  make: ({ lines, reading }) => {
    const fact = reading.facts.employmentType
    if (!fact || lines.some(text => length.test(text))) return []
    return [
      {
        about: fact.value,
        topic: { id: 'how long the contract runs', name: words.topic() },
        text: words.text(),
        reason: words.reason({ kind: fact.value }),
        quote: lineOfQuote(lines, fact.quote),
      },
    ]
  },
}

const ends = (text: string) =>
  example({
    ...bare,
    lines: [line('offer', text)],
    facts: fact => ({ employmentType: fact('contract' as const, 'contract') }),
  })

export const examples = (): Examples => ({
  yields: [
    {
      of: ends('This is a contract position.'),
      gives: [
        {
          about: 'contract',
          says: ['how long it runs', 'says contract but not for how long'],
          quote: 'contract position',
        },
      ],
    },
  ],
  nothing: [ends('This is a contract for 6 months.')],
  notApplicable: [example(bare)],
})
