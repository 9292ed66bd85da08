import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const said =
  /\breport(?:s|ing)?\s+(?:directly\s+)?(?:in)?to\b|\bteam of\s+\w+|\b\w+[- ](?:person|member|strong) team\b|\bdirect reports?\b|\byour (?:manager|team lead|supervisor)\b|\bberichte[nt]? (?:sie )?an\b|\brattaché/i

/** Neither the team nor the manager is named. */
export const rule: Rule = {
  id: 'ask-team',
  phase: 'present',
  most: 1,
  applies: ({ reading }) => reading.lines.some(read => read.zone === 'duties' || read.zone === 'role'),
  make: ({ lines }) =>
    lines.some(text => said.test(text))
      ? []
      : [
          {
            about: 'line',
            text: 'Ask who you would report to, and how large the team is',
            reason: 'The advert names neither.',
            quote: null,
          },
        ],
}

export const examples = (): Examples => ({
  yields: [example(ledgerAccountant)],
  nothing: [example({ ...bare, lines: [...bare.lines, line('role', 'You report to the head porter.')] })],
  notApplicable: [example({ ...bare, lines: [line('legal', 'We treat all applications alike.')] })],
})
