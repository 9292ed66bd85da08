import * as v from 'valibot'
import { day, id } from '../kernel/row'

/** An accomplishment of the user's: what, so what, how much, who can confirm. A quick line fills `action` alone. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))

export const evidenceSchema = v.object({
  situation: text(2_000),
  action: text(2_000),
  result: text(2_000),
  /** The number that shows it, as the user words it ("12 % fewer returns"). */
  number: text(200),
  skills: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))), v.maxLength(50)),
  date: day,
  confirmedBy: text(200),
  /** Ids of goals that it serves. Since version 4. */
  goals: v.exactOptional(v.pipe(v.array(id), v.maxLength(20))),
  /** Left out of everything that is meant for others. Since version 4. */
  confidential: v.exactOptional(v.literal(true)),
})
export type Evidence = v.InferOutput<typeof evidenceSchema>

/** What is otherwise now; what is not named stays. `confidential: false` takes the mark away. */
export type EvidenceChange = Partial<Omit<Evidence, 'confidential'>> & { confidential?: boolean }

/** It says how much: in its own field, or as a figure in the line ("from 18 to 11 percent"). */
export const saysHowMuch = ({
  number,
  action,
  result,
}: Pick<Evidence, 'number' | 'action' | 'result'>): boolean =>
  number.trim() !== '' || /\d/.test(`${action} ${result}`)

/** One line said in passing: what was done. The rest can be filled in later. `date` is YYYY-MM-DD. */
export const quickEvidence = (line: string, date: string): Evidence => ({
  situation: '',
  action: line.trim().slice(0, 2_000),
  result: '',
  number: '',
  skills: [],
  date,
  confirmedBy: '',
})
