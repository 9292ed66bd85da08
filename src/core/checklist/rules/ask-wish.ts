import { namesProtected } from '../../fit/protected'
import { slugOf } from '../../fit/slug'
import { messages } from '../../kernel/message'
import { example } from '../example'
import type { Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

const words = messages('checklist/ask-wish', {
  topic: '“{wish}”',
  text: 'Ask about “{wish}”',
})

/** What the user asks of an opportunity and the advert leaves unsaid is a question for them. */
export const rule: Rule = {
  id: 'ask-wish',
  phase: 'present',
  most: 3,
  applies: ({ brand }) => brand.mustHaves.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(
        reason =>
          reason.kind === 'must' &&
          reason.side === 'open' &&
          reason.quote === null &&
          !namesProtected(reason.own ?? ''),
      )
      .map(reason => ({
        about: slugOf(reason.own ?? reason.id),
        topic: { id: `“${reason.own}”`, name: words.topic({ wish: reason.own ?? '' }) },
        text: words.text({ wish: reason.own ?? '' }),
        reason: reason.text,
        quote: null,
      })),
}

export const examples = (): Examples => ({
  yields: [
    {
      of: example({ ...bare, brand: { mustHaves: ['a pension plan'] } }),
      gives: [{ about: 'a-pension-plan', says: ['“a pension plan”', 'does not say'] }],
    },
  ],
  nothing: [
    example({ ...bare, brand: { mustHaves: ['women in leadership'] } }),
    example({ ...wardNurse, brand: { mustHaves: ['wound care'] } }),
  ],
  notApplicable: [example(bare)],
})
