import * as v from 'valibot'
import { id, text } from '../kernel/row'

/** What the user says of themselves to one kind of listener: a text to know, and what proves each claim in it. */
export const pitchSchema = v.object({
  /** For whom: "a hiring manager in care", "people at a meet-up". */
  audience: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  /** What is said. */
  text: text(4_000),
  /** Entries of the log that show it. */
  evidence: v.pipe(v.array(id), v.maxLength(30)),
  /** A few words to look at before a talk, instead of a text to recite. */
  card: text(600),
})
export type Pitch = v.InferOutput<typeof pitchSchema>

/** People speak about 140 words a minute when they are calm. */
const wordsPerSecond = 140 / 60

/** How many seconds a text takes to say. */
export const secondsOf = (said: string): number =>
  Math.round((said.trim() === '' ? 0 : said.trim().split(/\s+/).length) / wordsPerSecond)

/** The lengths that a pitch is made for, in seconds. */
export const lengths = [30, 60] as const
