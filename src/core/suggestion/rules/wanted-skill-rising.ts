import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/wanted-skill-rising', {
  name: 'Skills that are asked for more often',
  what: 'Plan one small step with {skill}',
  why: 'You want to learn it, and more of the postings that you noticed ask for it than before.',
})

/** What the user wants to learn is asked for more and more. */
export const rule: SuggestionRule = {
  id: 'wanted-skill-rising',
  name: words.name(),
  atMost: 1,
  applies: ({ brand }) => brand.learning.length > 0,
  suggest: ({ rising }) =>
    rising.map(name => ({
      about: name.toLowerCase(),
      what: words.what({ skill: name }),
      why: words.why(),
      minutes: 10,
      opens: { place: 'outlook/learning' as const },
      urgency: 1 as const,
    })),
}

const base = emptyInput('2026-11-24')
const life = (...rising: string[]): WeekInput => ({
  ...base,
  brand: { ...base.brand, learning: ['Power BI', 'Lighting design'] },
  rising,
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('Lighting design'), about: ['lighting design'] }],
  nothing: [life()],
  notApplicable: [base],
})
