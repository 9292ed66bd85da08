import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/experiment-due', {
  name: 'What came of experiments',
  what: 'Write down what came of “{step}”',
  why: 'You gave it until {day}. Held, failed or dropped: each is an answer.',
})

/** The day of a small experiment has come. */
export const rule: SuggestionRule = {
  id: 'experiment-due',
  name: words.name(),
  atMost: 1,
  applies: ({ practice }) => practice.experiments.length > 0,
  suggest: ({ today, practice: { experiments } }) =>
    experiments
      .filter(({ due }) => due <= today)
      .map(({ id, step, due }) => ({
        about: id,
        what: words.what({ step: step.length > 60 ? `${step.slice(0, 57).trimEnd()}…` : step }),
        why: words.why({ day: { day: due } }),
        minutes: 5,
        opens: { place: 'outlook/learning' as const, params: { open: id } },
        urgency: 2 as const,
      })),
}

const base = emptyInput('2026-11-24')
const life = (...due: string[]): WeekInput => ({
  ...base,
  practice: {
    ...base.practice,
    experiments: due.map((day, i) => ({ id: `x${i}`, step: 'Shadow the night team once', due: day })),
  },
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('2026-11-24', '2026-12-01'), about: ['x0'] }],
  nothing: [life('2026-11-25')],
  notApplicable: [base],
})
