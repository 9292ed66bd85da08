import { askedOf, grouped, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const most = 3

/** Musts that neither the brand statement nor the evidence names: often they are only not written down. */
export const rule: Rule = {
  id: 'must-missing',
  phase: 'before',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation =>
    grouped(
      askedOf(situation, 'must').filter(asked => asked.coverage.state === 'missing'),
      most,
      ({ requirement, name, about }) => ({
        about,
        text: `Is this really missing: ${name}?`,
        reason:
          'They ask for it; your brand statement and evidence do not name it. If you have done it, add it; if not, decide whether you can bridge it.',
        quote: requirement.quote,
      }),
      others => ({
        text: `Are these really missing: ${namedTogether(others)}?`,
        reason:
          'They ask for them; your brand statement and evidence do not name them. Add what you have done.',
      }),
    ),
}

export const examples = (): Examples => ({
  yields: [example({ ...ledgerAccountant, brand: { skills: ['budgeting'] } })],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } })],
  notApplicable: [example(bare)],
})
