import { slugOf } from '../../fit/slug'
import { isWish } from '../../fit/wishes/hold'
import { messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/wish-unclear', {
  text: 'Find out about “{wish}”',
})

/** The advert speaks of a condition of the user's without settling it. */
export const rule: Rule = {
  id: 'wish-unclear',
  phase: 'before',
  most: 1,
  applies: ({ brand }) => brand.mustHaves.length + brand.dealbreakers.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(reason => reason.side === 'open' && reason.quote !== null && isWish(reason))
      .map(reason => ({
        about: slugOf(reason.own ?? reason.id),
        text: words.text({ wish: reason.own ?? '' }),
        reason: reason.text,
        quote: reason.quote,
      })),
}

const travels = () => ({
  ...bare,
  lines: [line('duties', 'Some travel to our other houses is part of the work.')],
})

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...travels(), brand: { mustHaves: ['at most 10 % travel'] } }),
      gives: [
        {
          about: 'at-most-10-travel',
          says: ['“at most 10 % travel”', 'mentions travel'],
          quote: 'Some travel',
        },
      ],
    },
  ],
  nothing: [example({ ...travels(), brand: { mustHaves: ['a pension plan'] } })],
  notApplicable: [example(travels())],
})
