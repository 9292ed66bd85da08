import { messages } from '../../kernel/message'
import { hypothesisFor, quarterSides } from '../../practice/quarter'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/experiment-proposed', {
  name: 'Experiments to confirm',
  what: 'Confirm a six-week experiment, or skip it',
  why: 'You named it twice and called it fixable. {hypothesis}.',
})

/** What is fixable was named again in the quarter's look: the experiment that follows waits to be confirmed. */
export const rule: SuggestionRule = {
  id: 'experiment-proposed',
  name: words.name(),
  atMost: 1,
  applies: ({ practice }) => practice.quarter !== null,
  suggest: ({ practice: { proposed } }) =>
    proposed.map(({ side, on, hypothesis }) => ({
      about: `${side}:${on}`,
      what: words.what(),
      why: words.why({ hypothesis }),
      minutes: 5,
      opens: { place: 'outlook/learning' as const },
      urgency: 2 as const,
    })),
}

const base = emptyInput('2026-11-24')
const life = (...sides: string[]): WeekInput => ({
  ...base,
  practice: {
    ...base.practice,
    quarter: '2026-11-20',
    proposed: quarterSides
      .filter(({ id }) => sides.includes(id))
      .map(side => ({ side: side.id, on: '2026-11-20', hypothesis: hypothesisFor(side) })),
  },
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('recognition', 'health'), about: ['recognition:2026-11-20', 'health:2026-11-20'] }],
  nothing: [life()],
  notApplicable: [base],
})
