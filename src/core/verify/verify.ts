import type { Degree } from '../advert/advert'
import type { Value } from '../kernel/message'

/** Where in a résumé something is to stand. `top`: above the experience; `first`: the first point of the newest position. */
export type Where = 'anywhere' | 'top' | 'work' | 'first'

/** One thing to be found, in any of its wordings. */
export interface Sought {
  /** What it is called where it is missing. */
  name: string
  wordings: readonly string[]
}

/** How an item can be checked in the text of a résumé. Plain data, so that an item stays plain data. */
export type Verify =
  /** All of it stands there; `where` other than `anywhere`: elsewhere is half of it. */
  | { by: 'named'; sought: readonly Sought[]; where: Where }
  /** One point says most of what these words say. */
  | { by: 'told'; words: string }
  /** The figures of a phrase stand in one line ("30 % fewer returns"). */
  | { by: 'number'; number: string }
  /** The spans of the positions that name a subject add up to so many years, or the sum is said; of all where none is asked. */
  | { by: 'years'; years: number; subjects: readonly string[] }
  /** The degree with one of the subjects; with any where none is asked. */
  | { by: 'degree'; degree: Degree; subjects: readonly string[] }
  /** No longer than so many words. */
  | { by: 'length'; most: number }
  /** A line that is to go, or to be cut. */
  | { by: 'gone'; line: string }
  /** Each of them. */
  | { by: 'all'; of: readonly Verify[] }

export type VerifiedState = 'done' | 'partly' | 'not-done'

/** A place in the résumé's text: the line's index, start and end within it. */
export interface Place {
  line: number
  start: number
  end: number
  /** The whole line. */
  text: string
}

export interface Verified {
  state: VerifiedState
  /** Where it was found; null where it was not, or where no single place shows it. */
  place: Place | null
  /** What is still missing, by name; or a remark in words. */
  missing: readonly Value[]
}

export const notDone = (missing: readonly Value[] = []): Verified => ({
  state: 'not-done',
  place: null,
  missing,
})
