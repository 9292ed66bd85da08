import { messages } from '../../kernel/message'
import { askedOf, isOfWork } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'
import { namedIn } from '../sought'

const words = messages('checklist/must-bridge', {
  text: 'Say plainly how far you are with {name}',
  reason:
    'They ask for it, and “{own}” is on your list of what you want to learn. Name the course, the project or the nearest thing that you have done.',
})

/** A must that the user is learning: an honest bridge is better than silence. */
export const rule: Rule = {
  id: 'must-bridge',
  phase: 'tailor',
  most: 1,
  applies: situation => situation.brand.learning.length > 0 && askedOf(situation, 'must').some(isOfWork),
  make: situation =>
    askedOf(situation, 'must')
      .filter(asked => asked.coverage.state === 'learning')
      .map(asked => ({
        ...asked,
        verify: namedIn(
          [{ ...asked, coverage: { ...asked.coverage, had: asked.coverage.lacking ?? [] } }],
          'anywhere',
        ),
      }))
      .map(({ requirement, coverage, name, about, verify }) => ({
        about,
        text: words.text({ name }),
        reason: words.reason({ own: coverage.own ?? name }),
        quote: requirement.quote,
        verify,
      })),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, brand: { learning: ['SAP', 'Excel'] } }),
      gives: [
        {
          about: 'excel-and-sap',
          says: ['how far you are with Excel and SAP', '“Excel” is on your list'],
          quote: 'Excel and SAP',
        },
      ],
    },
  ],
  nothing: [example({ ...ledgerAccountant, brand: { learning: ['Python'] } })],
  notApplicable: [example(ledgerAccountant), example({ ...bare, brand: { learning: ['SAP'] } })],
})
