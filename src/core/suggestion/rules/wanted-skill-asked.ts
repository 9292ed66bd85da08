import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput } from '../week-input'

const words = messages('suggestion/wanted-skill-asked', {
  name: 'Skills to learn',
  what: 'Take one small step with {skill}',
  why: 'You want to learn it, and {count, plural, one {# posting that you looked at asks} other {# postings that you looked at ask}} for it.',
})

const fewest = 3

/** A skill that the user wants to learn is what postings keep asking for. */
export const rule: SuggestionRule = {
  id: 'wanted-skill-asked',
  name: words.name(),
  atMost: 1,
  applies: ({ brand }) => brand.learning.length > 0,
  suggest: ({ demand, rising }) =>
    demand
      .filter(({ standing, postings }) => standing === 'wanted' && postings >= fewest)
      // Said once, with the stronger reason.
      .filter(({ name }) => !rising.includes(name))
      .map(({ name, postings }) => ({
        about: name.toLowerCase(),
        what: words.what({ skill: name }),
        why: words.why({ count: postings }),
        minutes: 10,
        opens: { place: 'brand/statement' as const },
        urgency: 1 as const,
      })),
}

const life = (postings: number, standing: 'wanted' | 'proven' = 'wanted') => {
  const base = emptyInput('2026-11-24')
  return {
    ...base,
    brand: { ...base.brand, learning: ['Power BI'] },
    demand: [{ name: 'Power BI', postings, standing }],
  }
}
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(4), about: ['power bi'] }],
  nothing: [life(2), life(9, 'proven')],
  notApplicable: [emptyInput('2026-11-24')],
})
