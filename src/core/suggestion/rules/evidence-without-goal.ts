import { plusDays } from '../../kernel/days'
import { messages } from '../../kernel/message'
import type { SuggestionExamples, SuggestionRule } from '../suggestion'
import { emptyInput, type WeekInput } from '../week-input'

const words = messages('suggestion/evidence-without-goal', {
  name: 'Work that serves no goal',
  what: 'Draft your mid-year check',
  why: 'In the last half year, {count, plural, one {one entry} other {# entries}} of your log served no goal of yours. Raise it with your manager while goals can still change.',
})

/** June and July: late enough to show something, early enough to change goals. */
const midYear = ['06', '07']
const halfAYear = 182

/** At mid-year, work was done that no goal knows of. */
export const rule: SuggestionRule = {
  id: 'evidence-without-goal',
  name: words.name(),
  atMost: 1,
  applies: ({ today, goals }) => goals.length > 0 && midYear.includes(today.slice(5, 7)),
  suggest: ({ today, goals, evidence }) => {
    const open = new Set(goals.map(({ id }) => id))
    const apart = evidence.filter(
      entry =>
        !entry.confidential &&
        entry.date >= plusDays(today, -halfAYear) &&
        !entry.goals?.some(id => open.has(id)),
    )
    if (apart.length === 0) return []
    return [
      {
        about: today.slice(0, 4),
        what: words.what(),
        why: words.why({ count: apart.length }),
        minutes: 10,
        opens: { place: 'brand/goals', params: { view: 'reports' } },
        urgency: 2,
      },
    ]
  },
}

const entry = {
  id: 'e',
  situation: '',
  action: 'Taught the new porters',
  result: '',
  number: '',
  skills: [],
  date: '2026-05-03',
  confirmedBy: '',
}
const goals = [{ id: 'g', title: 'Fewer falls on the ward', from: '2026-01-01', due: null, entries: 0 }]
const life = (today: string, change: Partial<WeekInput> = {}): WeekInput => ({
  ...emptyInput(today),
  goals,
  evidence: [entry],
  ...change,
})
export const examples = (): SuggestionExamples => ({
  yields: [{ life: life('2026-06-15'), about: ['2026'] }],
  nothing: [
    life('2026-06-15', { evidence: [{ ...entry, goals: ['g'] }] }),
    life('2026-06-15', { evidence: [{ ...entry, confidential: true }] }),
    life('2026-06-15', { evidence: [{ ...entry, date: '2025-05-03' }] }),
  ],
  notApplicable: [life('2026-03-15'), life('2026-06-15', { goals: [] })],
})
