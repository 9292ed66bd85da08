import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import { quarterDays } from '../../practice/quarter'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/quarter-due', {
  name: 'The deeper look at the job',
  what: 'Take the deeper look at your job',
  why: 'The last one is from {day}. Six lines: what got better, what did not, what you could try.',
})

/** A quarter went by since the last "stay or go". */
export const rule: SuggestionRule = {
  id: 'quarter-due',
  name: words.name(),
  atMost: 1,
  applies: ({ practice }) => practice.quarter !== null,
  suggest: ({ today, practice: { quarter } }) =>
    quarter === null || quarter > plusDays(today, -quarterDays)
      ? []
      : [
          {
            about: quarter,
            what: words.what(),
            why: words.why({ day: { day: quarter } }),
            minutes: 10,
            opens: { place: 'outlook/reflection', params: { view: 'quarter' } },
            urgency: 1,
          },
        ],
}

const base = emptyInput('2026-11-24')
const life = (quarter: string): WeekInput => ({ ...base, practice: { ...base.practice, quarter } })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('2026-08-20'), about: ['2026-08-20'] }],
  nothing: [life('2026-09-30')],
  notApplicable: [base],
})
