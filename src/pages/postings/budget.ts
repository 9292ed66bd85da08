/** How long one extractor may work before it stops with what it has. */
const extractorMilliseconds = 50

/** Longer pauses between two looks at the clock are not work of the reader: the machine was busy elsewhere. */
const longestStep = 5

/** A bounded piece of work: it asks now and then whether its time is over, and stops by itself. */
export interface Budget {
  /** True once the time is over; from then on for ever. */
  over(): boolean
}

/** `clock` in milliseconds, monotonic. The clock is looked at only every few calls: asking is cheap. */
export function budgetOf(clock: () => number, milliseconds: number = extractorMilliseconds): Budget {
  let last = clock()
  let spent = 0
  let calls = 0
  let over = false
  return {
    over() {
      if (over || (calls++ & 31) !== 0) return over
      const time = clock()
      spent += Math.min(time - last, longestStep)
      last = time
      over = spent > milliseconds
      return over
    },
  }
}
