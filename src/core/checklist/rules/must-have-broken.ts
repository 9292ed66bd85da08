import { slugOf } from '../../fit/slug'
import { isBroken } from '../../fit/wishes/hold'
import { messages } from '../../kernel/message'
import { example, line } from '../example'
import type { Examples, Rule } from '../rule'
import { bare } from '../samples'

const words = messages('checklist/must-have-broken', {
  text: 'Decide first: “{own}” is not what they offer',
  reason: '{said} Leave it, or ask whether it can be changed before you apply.',
})

const onSite = () =>
  ({
    ...bare,
    lines: [line('offer', 'This position is on site in Leeds.')],
    facts: fact => ({ workMode: fact('onsite' as const, 'on site') }),
  }) satisfies Parameters<typeof example>[0]

/** The advert denies what the user asks of an opportunity. */
export const rule: Rule = {
  id: 'must-have-broken',
  phase: 'before',
  most: 3,
  applies: ({ brand }) => brand.mustHaves.length > 0,
  make: ({ fit }) =>
    fit.reasons
      .filter(reason => isBroken(reason) && reason.kind === 'must')
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
      of: example({ ...onSite(), brand: { mustHaves: ['remote'] } }),
      gives: [
        {
          about: 'remote',
          says: ['“remote” is not what they offer', 'says on site'],
          quote: 'on site in Leeds',
        },
      ],
    },
  ],
  nothing: [example({ ...onSite(), brand: { mustHaves: ['on site'] } })],
  notApplicable: [example(onSite())],
})
