import { slugOf } from '../../fit/slug'
import { example, line } from '../example'
import type { Draft, Examples, Rule } from '../rule'
import { bare, wardNurse } from '../samples'

/** Where the advert speaks the language of the brand statement, the résumé says it too. */
export const rule: Rule = {
  id: 'thread',
  phase: 'tailor',
  most: 1,
  applies: ({ brand }) => brand.values.length + brand.strengths.length > 0 || brand.statement.trim() !== '',
  make: ({ fit }) =>
    fit.reasons.flatMap((reason): Draft[] => {
      if (reason.kind !== 'theme' || !reason.quote || !reason.own) return []
      return [
        {
          about: slugOf(reason.own),
          text: `Carry your thread “${reason.own}” into the summary`,
          reason: 'They speak of it, and it is part of what you want to be known for.',
          quote: reason.quote,
          verify: {
            by: 'named',
            sought: [{ name: `“${reason.own}”`, wordings: [reason.own] }],
            where: 'top',
          },
        },
      ]
    }),
}

const safe = { ...bare, lines: [line('about', 'Patient safety comes before everything here.')] }

export const examples = (): Examples => ({
  yields: [example({ ...safe, brand: { values: ['patient safety'] } })],
  nothing: [example({ ...safe, brand: { values: ['craftsmanship'] } })],
  notApplicable: [example(wardNurse)],
})
