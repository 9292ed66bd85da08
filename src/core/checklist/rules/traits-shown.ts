import { slugOf } from '../../fit/slug'
import { allAsked, isOfWork } from '../asked'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, ledgerAccountant, wardNurse } from '../samples'

/** Character is not believed when it is claimed: one accomplishment shows it. */
export const rule: Rule = {
  id: 'traits-shown',
  phase: 'tailor',
  most: 1,
  applies: ({ reading }) => reading.requirements.length > 0,
  make: situation => {
    const asked = allAsked(situation, 'must').filter(
      one => !isOfWork(one) && one.requirement.kinds.includes('trait'),
    )
    const first = asked[0]
    if (!first) return []
    const more =
      asked.length > 1
        ? ` ${asked.length - 1} more ${asked.length === 2 ? 'line asks' : 'lines ask'} for character.`
        : ''
    return [
      {
        about: slugOf(first.requirement.quote.text),
        text: `Show ${first.name} by something you did, without the adjective`,
        reason: `They ask for a way of working. A line of what you did says it better than the word.${more}`,
        quote: first.requirement.quote,
      },
    ]
  },
}

export const examples = (): Examples => ({
  yields: [example(wardNurse)],
  nothing: [example(ledgerAccountant)],
  notApplicable: [example(bare)],
})
