import type { Ledger } from '../people/ledger'

/** A person the user keeps, as far as a week is concerned with them. */
export interface WeekPerson {
  id: string
  name: string
  /** Days, YYYY-MM-DD. The last contact; null where none was noted. */
  last: string | null
  /** From when the user wanted to be in touch again; null where they set no rhythm. */
  due: string | null
  /** The last congratulation. */
  congratulated: string | null
  /** What the user saw change between their last two looks. */
  changed: { since: string; from: string; to: string } | null
  /** A date to remember. */
  next: { day: string; text: string } | null
  ledger: Ledger
}

/** Someone of whom there is nothing to say, for examples to start from. */
export const anyone = (id: string, name: string): WeekPerson => ({
  id,
  name,
  last: null,
  due: null,
  congratulated: null,
  changed: null,
  next: null,
  ledger: { gifts: 0, asks: 0, lastGift: null, lastAsk: null, asksSince: 0 },
})
