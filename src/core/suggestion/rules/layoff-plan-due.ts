import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/layoff-plan-due', {
  name: 'The layoff plan',
  what: 'Look through your layoff plan',
  signs:
    'Two or more early signs had changed at your last review. With a plan in place it is easier to stay calm.',
  since: 'You last looked at it on {day}, and {count, plural, one {# item is} other {# items are}} due.',
})

/** Nobody looked at the plan for a quarter, or early signs turned. */
export const rule: SuggestionRule = {
  id: 'layoff-plan-due',
  name: words.name(),
  atMost: 1,
  applies: ({ practice }) => practice.plan.lookedOn !== null || practice.signsTurned,
  suggest: ({ practice: { plan, signsTurned } }) => {
    if (!signsTurned && (plan.lookedOn === null || plan.due * 2 < plan.all)) return []
    return [
      {
        about: signsTurned ? 'signs' : (plan.lookedOn ?? 'plan'),
        what: words.what(),
        why: signsTurned
          ? words.signs()
          : words.since({ day: { day: plan.lookedOn ?? '' }, count: plan.due }),
        minutes: 10,
        opens: { place: 'outlook/layoff-plan' },
        urgency: signsTurned ? 2 : 1,
      },
    ]
  },
}

const base = emptyInput('2026-11-24')
const life = (lookedOn: string | null, due: number, signsTurned = false): WeekInput => ({
  ...base,
  practice: { ...base.practice, signsTurned, plan: { lookedOn, due, all: 12 } },
})
export const examples = (): SuggestionExamples => ({
  yields: [
    { life: life('2026-06-01', 12), about: ['2026-06-01'] },
    { life: life(null, 12, true), about: ['signs'] },
  ],
  nothing: [life('2026-11-01', 3)],
  notApplicable: [base],
})
