import * as v from 'valibot'
import { isRealDay } from './days'

/**
 * Values that rows of every store have. They are as strict when a row is read from a file as the rest of the product
 * relies on: a day that no calendar has, or an id after which no other can follow, would fail only later.
 */

/** The first ten signs of an id are its time. None lies so far ahead that a later one could not be made (year 9000). */
const lastId = '69RHKWJ100ZZZZZZZZZZZZZZZZ'
const lastTime = '9000'

export const rowId = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  v.check(id => id <= lastId),
)

/** YYYY-MM-DD, of a day that exists. */
export const calendarDay = v.pipe(v.string(), v.isoDate(), v.check(isRealDay))

/** An ISO timestamp of a day that exists. */
export const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(time => isRealDay(time.slice(0, 10)) && time < lastTime),
)
