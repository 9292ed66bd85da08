/**
 * How long the reading of one advert may take. Core has no clock: whoever reads gives one. What reads looks at it
 * between two small pieces of work, wherever in the reading it is, so the budget is kept here while a reading goes
 * on; readings are synchronous, and so there is never more than one.
 */
export class NotReadInTime extends Error {}

/** Milliseconds, from any beginning. */
export type Clock = () => number

let clock: Clock | null = null
let end = 0

/** @throws NotReadInTime once `work` has taken more than `most` milliseconds. */
export function inTime<T>(now: Clock, most: number, work: () => T): T {
  const before = { clock, end }
  clock = now
  end = now() + most
  try {
    return work()
  } finally {
    clock = before.clock
    end = before.end
  }
}

/** Called before each small piece of work. @throws NotReadInTime where the time of the reading is up. */
export function checkTime(): void {
  if (clock !== null && clock() > end) throw new NotReadInTime()
}
