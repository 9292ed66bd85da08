import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/claim-without-proof', {
  name: 'Skills without proof',
  what: 'Log one example of {skill}',
  why: 'Your brand statement names it, {count, plural, one {# posting asks} other {# postings ask}} for it, and no entry in your log shows it.',
})

const fewest = 3

/** A skill that the user claims and postings ask for has no evidence. */
export const rule: SuggestionRule = {
  id: 'claim-without-proof',
  name: words.name(),
  atMost: 1,
  applies: ({ brand }) => brand.skills.length > 0,
  suggest: ({ demand }) =>
    demand
      .filter(({ standing, postings }) => standing === 'claimed' && postings >= fewest)
      .map(({ name, postings }) => ({
        about: name.toLowerCase(),
        what: words.what({ skill: name }),
        why: words.why({ count: postings }),
        minutes: 5,
        opens: { place: 'brand/evidence' as const, params: { skill: name } },
        urgency: 2 as const,
      })),
}

const life = (postings: number, standing: 'claimed' | 'proven' = 'claimed') => {
  const base = emptyInput('2026-11-24')
  return {
    ...base,
    brand: { ...base.brand, skills: ['Wound care'] },
    demand: [{ name: 'Wound care', postings, standing }],
  }
}
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(3), about: ['wound care'] }],
  nothing: [life(2), life(9, 'proven')],
  notApplicable: [emptyInput('2026-11-24')],
})
