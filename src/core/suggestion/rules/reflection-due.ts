import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/reflection-due', {
  name: 'Looking back on the week',
  what: 'Look back on the week for ten minutes',
  since: 'You last did on {day}. It opens with what you wrote then.',
  never:
    'Three questions, in your own words. What you answer now is what you will want to know in half a year.',
})

const everyDays = 7

/** A week went by without looking back. */
export const rule: SuggestionRule = {
  id: 'reflection-due',
  name: words.name(),
  atMost: 1,
  // It is offered once there is something to look back on.
  applies: ({ evidence, opportunities, practice }) =>
    practice.reflection !== null || evidence.length > 0 || opportunities.length > 0,
  suggest: ({ today, practice: { reflection } }) =>
    reflection !== null && reflection > plusDays(today, -everyDays)
      ? []
      : [
          {
            about: 'week',
            what: words.what(),
            why: reflection === null ? words.never() : words.since({ day: { day: reflection } }),
            minutes: 10,
            opens: { place: 'outlook/reflection' },
            urgency: 1,
          },
        ],
}

const base = emptyInput('2026-11-24')
const life = (reflection: string | null): WeekInput => ({
  ...base,
  evidence: [
    {
      id: 'e',
      situation: '',
      action: 'Moved the cut-off',
      result: '',
      number: '',
      skills: [],
      date: '2026-11-20',
      confirmedBy: '',
    },
  ],
  practice: { ...base.practice, reflection },
})
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life(null), about: ['week'] },
    { life: life('2026-11-17'), about: ['week'] },
  ],
  nothing: [life('2026-11-18')],
  notApplicable: [base],
})
