import { messages } from '../../kernel/message'
import { askedOf, askWhether, claimOf, grouped, isAnswered, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant } from '../samples'

const words = messages('checklist/must-missing', {
  nearest: 'They ask for it; the nearest you have is {nearest}.',
  reason:
    'They ask for it, and nothing here shows it. If you have it, add it; if not, decide whether you can learn it.',
  many: 'Are any of these yours: {names}?',
  manyReason: 'They ask for them, and nothing here shows them. Add what you have.',
})

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
          reason: coverage.nearest ? words.nearest({ nearest: coverage.nearest }) : words.reason(),
          quote: requirement.quote,
        }
      },
      others => ({
        text: words.many({ names: namedTogether(others) }),
        reason: words.manyReason(),
      }),
    ),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...ledgerAccountant, brand: { skills: ['budgeting'] } }),
      gives: [{ about: 'excel-and-sap', says: ['Do you have experience with Excel and SAP?'] }],
    },
  ],
  nothing: [
    example({ ...ledgerAccountant, brand: { skills: ['budgeting'], lacks: ['Excel', 'SAP'] } }),
    example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } }),
  ],
  notApplicable: [example(bare)],
})
