import * as v from 'valibot'

/** What the schemas of kept rows are made of: plain JSON, every text and number bounded. */

/** Sorts by the time at which it was given (ULID). */
export const id = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/))
export const time = v.pipe(v.string(), v.isoTimestamp())
/** A day of the user's calendar, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate())
export const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What every row has: its id, and when it was last changed (wall time, for people; merging has stamps of its own). */
export const row = { id, updatedAt: time }
