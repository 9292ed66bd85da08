import * as v from 'valibot'
import { isRealDay } from './days'

/**
 * What the schemas of kept rows are made of: plain JSON, every text and number bounded. They are as strict when a row
 * is read from a file as the rest of the product relies on: a day that no calendar has, or an id after which no other
 * can follow, would fail only later.
 */

/** The first ten signs of an id are its time. None lies so far ahead that a later one could not be made (year 9000). */
const lastId = '69RHKWJ100ZZZZZZZZZZZZZZZZ'
const lastTime = '9000'

/** Sorts by the time at which it was given (ULID). */
export const id = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  v.check(given => given <= lastId),
)

/** YYYY-MM-DD, of a day that exists, in the user's calendar. */
export const day = v.pipe(v.string(), v.isoDate(), v.check(isRealDay))

/** An ISO timestamp of a day that exists. */
export const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(given => isRealDay(given.slice(0, 10)) && given < lastTime),
)

export const text = (maxLength: number) => v.pipe(v.string(), v.maxLength(maxLength))
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What every row has: its id, and when it was last changed (wall time, for people; merging has stamps of its own). */
export const row = { id, updatedAt: time }
