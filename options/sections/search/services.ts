import type { Found } from '../../../src/store/search'
import type { Watchable } from '../../../src/ui/hooks/use-live'

export interface SearchServices {
  /** Whatever is kept and holds these words, one kind after the other; at most so many of each. */
  findEverything(words: string, most: number): Watchable<Found[]>
}
