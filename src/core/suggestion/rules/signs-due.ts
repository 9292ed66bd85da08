import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/signs-due', {
  name: 'Early signs',
  what: 'Go through the early signs',
  why: 'Your last review is from {day}. It takes two minutes, and it is how you see a change coming.',
})

const everyDays = 30

/** A month went by since the last look at the early signs. */
export const rule: SuggestionRule = {
  id: 'signs-due',
  name: words.name(),
  atMost: 1,
  applies: ({ practice }) => practice.signs !== null,
  suggest: ({ today, practice: { signs } }) =>
    signs === null || signs > plusDays(today, -everyDays)
      ? []
      : [
          {
            about: signs,
            what: words.what(),
            why: words.why({ day: { day: signs } }),
            minutes: 2,
            opens: { place: 'brand/goals', params: { view: 'signs' } },
            urgency: 1,
          },
        ],
}

const base = emptyInput('2026-11-24')
const life = (signs: string): WeekInput => ({ ...base, practice: { ...base.practice, signs } })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('2026-10-20'), about: ['2026-10-20'] }],
  nothing: [life('2026-11-01')],
  notApplicable: [base],
})
