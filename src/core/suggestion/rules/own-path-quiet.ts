import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/own-path-quiet', {
  name: 'Time for your own path',
  what: 'Take ten minutes for your own path',
  why: 'The job took a lot in {heavy, number} of the last four weeks, and nothing is logged for the rest. One line is enough.',
})

const manyWeeks = 2

/** The balance of the last four weeks: the job took a lot, and nothing was done for the career beside it. */
export const rule: SuggestionRule = {
  id: 'own-path-quiet',
  name: words.name(),
  atMost: 1,
  applies: ({ practice: { balance } }) => balance.heavyWeeks >= manyWeeks,
  suggest: ({ practice: { balance } }) =>
    balance.careerWeeks > 0
      ? []
      : [
          {
            about: 'weeks',
            what: words.what(),
            why: words.why({ heavy: balance.heavyWeeks }),
            minutes: 10,
            opens: { place: 'outlook/balance' },
            urgency: 1,
          },
        ],
}

const base = emptyInput('2026-11-24')
const life = (heavyWeeks: number, careerWeeks: number): WeekInput => ({
  ...base,
  practice: { ...base.practice, balance: { heavyWeeks, careerWeeks } },
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(2, 0), about: ['weeks'] }],
  nothing: [life(3, 1)],
  notApplicable: [life(1, 0)],
})
