import { slugOf } from '../../fit/slug'
import { isBroken } from '../../fit/wishes/hold'
import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { wardNurse } from '../samples'

const words = messages('checklist/dealbreaker-broken', {
  text: 'Decide first: you ruled out “{own}”',
  reason: '{said} Leave it, or note why this one is an exception.',
})

/** What the user ruled out stands in the advert: decide before spending an evening on it. */
export const rule: Rule = {
  id: 'dealbreaker-broken',
  phase: 'before',
  most: 3,
  applies: ({ brand }) => brand.dealbreakers.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(reason => isBroken(reason) && reason.kind === 'deal')
      .map(reason => ({
        about: slugOf(reason.own ?? reason.id),
        text: words.text({ own: reason.own ?? '' }),
        reason: words.reason({ said: reason.text }),
        quote: reason.quote,
      })),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...wardNurse, brand: { dealbreakers: ['night shifts'] } }),
      gives: [
        {
          about: 'night-shifts',
          says: ['you ruled out “night shifts”', 'mentions night work'],
          quote: 'nights and weekends',
        },
      ],
    },
  ],
  nothing: [example({ ...wardNurse, brand: { dealbreakers: ['gambling'] } })],
  notApplicable: [example(wardNurse)],
})
