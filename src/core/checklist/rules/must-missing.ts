import { askedOf, grouped, isLine, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const most = 2

/** Musts that the record does not show: often they are only not written down. What decides stands in `knock-outs`. */
export const rule: Rule = {
  id: 'must-missing',
  phase: 'before',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation =>
    grouped(
      askedOf(situation, 'must').filter(
        ({ coverage }) => coverage.state === 'missing' && coverage.knockOut === undefined,
      ),
      most,
      ({ requirement, coverage, name, about }) => ({
        about,
        text: isLine(name) ? `Is this you: ${name}?` : `Do you have ${name}?`,
        reason: coverage.nearest
          ? `They ask for it; the nearest that you have is ${coverage.nearest}.`
          : 'They ask for it, and nothing here shows it. If you have it, add it; if not, decide whether you can learn it.',
        quote: requirement.quote,
      }),
      others => ({
        text: `Are any of these yours: ${namedTogether(others)}?`,
        reason: 'They ask for them, and nothing here shows them. Add what you have.',
      }),
    ),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, brand: { skills: ['budgeting'] } }),
      gives: [{ about: 'excel-and-sap', says: ['Do you have Excel and SAP?'] }],
    },
  ],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } })],
  notApplicable: [example(bare)],
})
