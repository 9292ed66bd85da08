import * as v from 'valibot'
import { day } from '../../kernel/row'
import type { Evidence } from '../evidence'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))

/** An entry as it was read of a file: to be looked at by the user before it is one. */
export const proposedEntrySchema = v.object({
  action: text(2_000),
  situation: text(2_000),
  result: text(2_000),
  number: text(200),
  skills: v.pipe(v.array(text(200)), v.maxLength(50)),
  confirmedBy: text(200),
  /** Null where nothing says when. */
  date: v.nullable(day),
})
export type ProposedEntry = v.InferOutput<typeof proposedEntrySchema>

/** So many entries are taken in at once. */
export const mostProposed = 1_000

export const proposedLine = (action: string, date: string | null, situation = ''): ProposedEntry => ({
  action: action.slice(0, 2_000),
  situation: situation.slice(0, 2_000),
  result: '',
  number: '',
  skills: [],
  confirmedBy: '',
  date,
})

/** The entry that it becomes. @param today for one that says no day, YYYY-MM-DD; nothing is dated ahead of it. */
export const entryOf = ({ date, ...entry }: ProposedEntry, today: string): Evidence => ({
  ...entry,
  skills: entry.skills.map(skill => skill.trim()).filter(skill => skill !== ''),
  date: date !== null && date <= today ? date : today,
})
