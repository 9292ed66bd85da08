import * as v from 'valibot'
import { plusDays } from '../kernel/days'
import { day, id, text } from '../kernel/row'

/**
 * A practice entry: anything done for the career that is no accomplishment of the job. One shape for all kinds, so that
 * they stand on one line of time, are searched together and are counted in the balance.
 */
const names = (max: number) =>
  v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(max))

const practiceKinds = ['reflection', 'quarter', 'learning', 'volunteering', 'experiment'] as const
export type PracticeKind = (typeof practiceKinds)[number]

/** An answer to a prompt; which prompt it was is kept by id, so that its words may change. */
const answerSchema = v.object({ prompt: text(60), text: text(5_000) })

/** What a small try has: what the user expects, one step, a day, and what came of it. */
const experimentSchema = v.object({
  shape: v.picklist(['conversation', 'experience', 'pilot']),
  hypothesis: text(1_000),
  step: text(1_000),
  due: day,
  result: text(2_000),
  state: v.picklist(['running', 'held', 'failed', 'dropped']),
})
export type Experiment = v.InferOutput<typeof experimentSchema>

/** How it stands between the user and the employer, one word a side. */
const gradeSchema = v.picklist(['good', 'mixed', 'bad'])
export type Grade = v.InferOutput<typeof gradeSchema>

export const practiceSchema = v.object({
  kind: v.picklist(practiceKinds),
  on: day,
  /** What it was: a course, a talk, a cause; empty for a reflection. */
  title: text(300),
  /** Minutes that it took; null where nobody counted. */
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))),
  /** Where it came from: a book, the employer's academy, a meet-up. */
  source: text(300),
  /** What came of it. */
  outcome: text(5_000),
  skills: names(50),
  people: v.pipe(v.array(id), v.maxLength(50)),
  evidence: v.pipe(v.array(id), v.maxLength(50)),
  answers: v.pipe(v.array(answerSchema), v.maxLength(30)),
  experiment: v.nullable(experimentSchema),
  /** Of a quarter: growth, recognition, fairness, health, path. */
  grades: v.record(text(40), gradeSchema),
})
export type Practice = v.InferOutput<typeof practiceSchema>

export const newPractice = (kind: PracticeKind, on: string, change: Partial<Practice> = {}): Practice => ({
  kind,
  on,
  title: '',
  minutes: null,
  source: '',
  outcome: '',
  skills: [],
  people: [],
  evidence: [],
  answers: [],
  experiment: null,
  grades: {},
  ...change,
})

/** Six weeks are long enough to see something, and short enough to remember. */
export const daysToTry = 42

/** @param step the one small step; empty where it is yet to be said. */
export const newExperiment = (
  today: string,
  title: string,
  experiment: Pick<Experiment, 'shape' | 'hypothesis' | 'step'>,
): Practice =>
  newPractice('experiment', today, {
    title,
    experiment: { ...experiment, due: plusDays(today, daysToTry), result: '', state: 'running' },
  })

/** What an entry is called: an experiment by its step, and by what is expected until that is said. */
export const practiceName = ({ title, experiment }: Pick<Practice, 'title' | 'experiment'>): string =>
  experiment?.step || experiment?.hypothesis || title
