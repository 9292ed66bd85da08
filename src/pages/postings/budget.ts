/** How long one rung of the ladder may take before it stops with what it has. */
export const rungMilliseconds = 50

/** A bounded piece of work: it asks now and then whether its time is over, and stops by itself. */
export interface Budget {
  /** True once the time is over; from then on for ever. */
  over(): boolean
}

/** `clock` in milliseconds, monotonic. The clock is looked at only every few calls: asking is cheap. */
export function budgetOf(clock: () => number, milliseconds: number = rungMilliseconds): Budget {
  const end = clock() + milliseconds
  let calls = 0
  let over = false
  return {
    over() {
      if (!over && (calls++ & 31) === 0) over = clock() > end
      return over
    },
  }
}
