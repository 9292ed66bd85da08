import { type Asked, askedOf, grouped, isOfWork, namedTogether } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'
import { namedIn } from '../sought'

const most = 1

/** A degree is asked for among the knock-outs. */
const isOpen = (asked: Asked): boolean =>
  isOfWork(asked) && asked.coverage.state === 'open' && asked.requirement.degree === null

/** Musts that nothing recorded answers yet: the résumé has to, if it is true. */
export const rule: Rule = {
  id: 'must-answered',
  phase: 'tailor',
  most,
  applies: situation => askedOf(situation, 'must').some(isOfWork),
  make: situation =>
    grouped(
      askedOf(situation, 'must').filter(isOpen),
      most,
      asked => ({
        about: asked.about,
        text: `Answer ${asked.name} from your own work`,
        reason: 'It is one of their must-haves, and nothing here says yet whether you have it.',
        quote: asked.requirement.quote,
        verify: namedIn([asked], 'anywhere'),
      }),
      others => ({
        text: `Answer those of their must-haves that you have: ${namedTogether(others)}`,
        reason: `${others.length} must-haves that nothing here answers yet.`,
        verify: namedIn(others, 'anywhere'),
      }),
    ),
}

export const examples = (): Examples => ({
  yields: [example(ledgerAccountant), example(wardNurse)],
  nothing: [example({ ...ledgerAccountant, brand: { skills: ['Excel', 'SAP'] } })],
  notApplicable: [example(bare)],
})
