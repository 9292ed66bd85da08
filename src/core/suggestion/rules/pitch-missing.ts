import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/pitch-missing', {
  name: 'Pitches',
  what: 'Start a half-minute pitch',
  why: 'Your brand statement is written, but you have no spoken version of it yet. The first draft is put together from its words.',
})

/** There is a sentence, and no pitch. */
export const rule: SuggestionRule = {
  id: 'pitch-missing',
  name: words.name(),
  atMost: 1,
  applies: ({ brand }) => brand.statement.trim() !== '',
  suggest: ({ pitches }) =>
    pitches > 0
      ? []
      : [
          {
            about: 'first',
            what: words.what(),
            why: words.why(),
            minutes: 5,
            opens: { place: 'brand/pitches' },
            urgency: 1,
          },
        ],
}

const base = emptyInput('2026-11-24')
const life = (statement: string, pitches: number): WeekInput => ({
  ...base,
  brand: { ...base.brand, statement },
  pitches,
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('I bring quiet to night wards.', 0), about: ['first'] }],
  nothing: [life('I bring quiet to night wards.', 1)],
  notApplicable: [life('', 0)],
})
