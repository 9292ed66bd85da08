import { messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const words = messages('checklist/ask-team', {
  topic: 'the team',
  size: 'Ask how large the team is',
  noSize: 'The advert says whom you report to, but not how large the team is.',
  lead: 'Ask who you would report to',
  noLead: 'The advert says how large the team is, but not who leads it.',
  both: 'Ask who you would report to, and how large the team is',
  neither: 'The advert names neither.',
})

/** The team or the office that the job reports to is not named. */
export const rule: Rule = {
  id: 'ask-team',
  phase: 'present',
  most: 1,
  applies: ({ reading }) => reading.lines.some(read => read.zone === 'duties' || read.zone === 'role'),
  make: ({ reading: { facts } }) => {
    // A reading of an earlier version knows neither.
    const { reportsTo = null, teamSize = null } = facts
    if (reportsTo && teamSize) return []
    const known = reportsTo ?? teamSize
    return [
      {
        about: 'line',
        topic: { id: 'the team', name: words.topic() },
        text: reportsTo ? words.size() : teamSize ? words.lead() : words.both(),
        reason: reportsTo ? words.noSize() : teamSize ? words.noLead() : words.neither(),
        quote: known?.quote ?? null,
      },
    ]
  },
}

const reports = () =>
  ({
    ...bare,
    lines: [...bare.lines, line('role', 'You report to the head porter and join a team of six.')],
  }) satisfies Parameters<typeof example>[0]

export const examples = (): Examples => ({
  yields: [
    {
      of: example(ledgerAccountant),
      gives: [
        { about: 'line', says: ['who you would report to, and how large the team is', 'names neither'] },
      ],
    },
    {
      of: example({
        ...reports(),
        facts: fact => ({ reportsTo: fact('head porter', 'report to the head porter') }),
      }),
      gives: [
        {
          about: 'line',
          says: ['Ask how large the team is', 'not how large the team is'],
          quote: 'report to the head porter',
        },
      ],
    },
    {
      of: example({ ...reports(), facts: fact => ({ teamSize: fact({ min: 6, max: 6 }, 'team of six') }) }),
      gives: [{ about: 'line', says: ['Ask who you would report to'], quote: 'team of six' }],
    },
  ],
  nothing: [
    example({
      ...reports(),
      facts: fact => ({
        reportsTo: fact('head porter', 'report to the head porter'),
        teamSize: fact({ min: 6, max: 6 }, 'team of six'),
      }),
    }),
  ],
  notApplicable: [example({ ...bare, lines: [line('legal', 'We treat all applications alike.')] })],
})
