import { plusDays } from '../kernel/days'
import { type Message, messages } from '../kernel/message'
import { type Grade, newExperiment, type Practice } from './entry'

/**
 * "Stay or go", four times a year, on the user's own answers over time. It says what turned and what stayed bad; it
 * never says go.
 */
const words = messages('practice/quarter', {
  growth: 'I am learning, and I use what my employer offers for it',
  recognition: 'My work is seen, and so am I',
  fairness: 'Pay and treatment are fair',
  health: 'I sleep, and the work does not follow me home',
  path: 'This job leads where I want to go',
  resilience: 'I kept the habits that carry me',
  hypothesis: 'If I change one thing about “{side}”, it will be better in six weeks',
})

export const quarterSides: readonly { id: string; text: Message }[] = [
  { id: 'growth', text: words.growth() },
  { id: 'recognition', text: words.recognition() },
  { id: 'fairness', text: words.fairness() },
  { id: 'health', text: words.health() },
  { id: 'path', text: words.path() },
  { id: 'resilience', text: words.resilience() },
]

/** Days after which the deeper look is due again. */
export const quarterDays = 91

const byTime = (entries: readonly Practice[]): Practice[] =>
  entries.filter(({ kind }) => kind === 'quarter').sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

export interface SideOverTime {
  id: string
  text: Message
  /** The oldest first. */
  grades: { on: string; grade: Grade }[]
  /** Bad or mixed, and it was so the time before as well. */
  lasts: boolean
  /** Worse than the time before. */
  fell: boolean
}

const rank: Record<Grade, number> = { good: 2, mixed: 1, bad: 0 }

/** Each side of the job as the user graded it, over time. */
export function sidesOverTime(entries: readonly Practice[]): SideOverTime[] {
  const quarters = byTime(entries)
  return quarterSides.map(({ id, text }) => {
    const grades = quarters.flatMap(({ on, grades: all }) => {
      const grade = all[id]
      return grade ? [{ on, grade }] : []
    })
    const [before, now] = grades.slice(-2)
    return {
      id,
      text,
      grades,
      lasts: before !== undefined && now !== undefined && before.grade !== 'good' && now.grade !== 'good',
      fell: before !== undefined && now !== undefined && rank[now.grade] < rank[before.grade],
    }
  })
}

/** What is wrong is either within reach of one change, or it comes with the place. */
const sorts = ['fixable', 'structural'] as const
export type Sort = (typeof sorts)[number]

const sortPrompt = (side: string): string => `sort:${side}`

/** How the user sorted a side in one look; null where that was not said. */
export const sortIn = ({ answers }: Pick<Practice, 'answers'>, side: string): Sort | null =>
  sorts.find(sort => answers.some(({ prompt, text }) => prompt === sortPrompt(side) && text === sort)) ?? null

/** The answers with a side sorted. */
export const sorted = (answers: Practice['answers'], side: string, sort: Sort): Practice['answers'] => [
  ...answers.filter(({ prompt }) => prompt !== sortPrompt(side)),
  { prompt: sortPrompt(side), text: sort },
]

/** The newest look before a day that holds a word or a grade; null for none. */
export const lookBefore = <P extends Practice>(entries: readonly P[], before: string): P | null =>
  entries
    .filter(
      ({ kind, on, outcome, grades }) =>
        kind === 'quarter' && on < before && (outcome.trim() !== '' || Object.keys(grades).length > 0),
    )
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0] ?? null

/**
 * What is fixable and was named again becomes an experiment of six weeks, to be confirmed by the user. Its title is the
 * side's id, by which it is found again.
 * @param hypothesis the sentence that says it, in the user's language.
 */
export const experimentFor = (side: SideOverTime, today: string, hypothesis: string): Practice =>
  newExperiment(today, side.id, { shape: 'pilot', hypothesis, step: '' })

/** One look a quarter: what was begun in the last four weeks is gone on with. */
export const isStillOn = ({ kind, on }: Pick<Practice, 'kind' | 'on'>, today: string): boolean =>
  kind === 'quarter' && plusDays(on, 28) > today

export const hypothesisFor = (side: { text: Message }): Message => words.hypothesis({ side: side.text })
