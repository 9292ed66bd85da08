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
let done: Done | null = null

/** What attempts at one and the same text have finished, by the name of the piece. */
export type Done = Map<string, unknown>

/**
 * @param kept what earlier attempts at this work have finished; this one adds to it.
 * @throws NotReadInTime once `work` has taken more than `most` milliseconds.
 */
export function inTime<T>(now: Clock, most: number, work: () => T, kept: Done = new Map()): T {
  const before = { clock, end, done }
  clock = now
  end = now() + most
  done = kept
  try {
    return work()
  } finally {
    clock = before.clock
    end = before.end
    done = before.done
  }
}

/** Called before each small piece of work. @throws NotReadInTime where the time of the reading is up. */
export function checkTime(): void {
  if (clock !== null && clock() > end) throw new NotReadInTime()
}

/**
 * A piece of the reading that is done once in all attempts at a text, so that each of them goes on where the time of
 * the one before was up. What it gives must follow from the text and the piece's name alone.
 */
export function piece<T>(name: string, work: () => T): T {
  checkTime()
  if (done === null) return work()
  if (done.has(name)) return done.get(name) as T
  const made = work()
  done.set(name, made)
  return made
}
