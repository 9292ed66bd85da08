import type { Adding } from '../../../src/store/adding'
import type { Watchable } from '../../../src/ui/hooks/use-live'

export interface PathServices {
  /** Opportunities on the board that ask for some of these skills, those that ask for most first. */
  adding(skills: readonly string[]): Watchable<Adding[]>
  /** How many opportunities were seen since a moment (ISO). */
  seenSince(since: string): Watchable<number>
}
