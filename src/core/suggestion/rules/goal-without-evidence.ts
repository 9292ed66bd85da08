import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/goal-without-evidence', {
  name: 'Goals that nothing shows yet',
  what: 'Attach something you did to “{goal}”',
  why: 'Nothing in your log shows it yet.',
  due: 'It is due on {day}, and nothing in your log shows it yet.',
})

/** A goal this young had no time to be worked on. */
const young = 30
/** With so many days left, what shows it is needed soon. */
const soon = 45

/** An open goal that no entry serves. */
export const rule: SuggestionRule = {
  id: 'goal-without-evidence',
  name: words.name(),
  atMost: 1,
  applies: ({ goals }) => goals.length > 0,
  suggest: ({ today, goals }) =>
    goals
      .filter(({ from, entries }) => entries === 0 && (from ?? '') <= plusDays(today, -young))
      .sort((a, b) => ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1))
      .map(({ id, title, due }) => ({
        about: id,
        what: words.what({ goal: title }),
        why: due ? words.due({ day: { day: due } }) : words.why(),
        minutes: 5,
        opens: { place: 'brand/goals' as const, params: { open: id } },
        urgency: due && due <= plusDays(today, soon) ? (2 as const) : (1 as const),
      })),
}

const goal = { id: 'g', title: 'Fewer falls on the ward', from: '2026-01-01', due: null, entries: 0 }
const life = (...goals: WeekInput['goals'][number][]): WeekInput => ({ ...emptyInput('2026-11-24'), goals })
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life(goal, { ...goal, id: 'h', due: '2026-12-15' }), about: ['h', 'g'] }],
  nothing: [life({ ...goal, entries: 2 }), life({ ...goal, from: '2026-11-10' })],
  notApplicable: [life()],
})
