import { askedOf, askWhether, claimOf, grouped, isAnswered, isOfWork, namedTogether } from '../asked'
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
        asked =>
          asked.coverage.state === 'missing' &&
          asked.coverage.knockOut === undefined &&
          !isAnswered(asked, situation.brand),
      ),
      most,
      asked => {
        const { requirement, coverage, about } = asked
        return {
          about,
          claim: claimOf(asked),
          text: askWhether(asked),
          reason: coverage.nearest
            ? `They ask for it; the nearest that you have is ${coverage.nearest}.`
            : 'They ask for it, and nothing here shows it. If you have it, add it; if not, decide whether you can learn it.',
          quote: requirement.quote,
        }
      },
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
  nothing: [
    example({ ...ledgerAccountant, brand: { skills: ['budgeting'], lacks: ['Excel', 'SAP'] } }),
    example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } }),
  ],
  notApplicable: [example(bare)],
})
