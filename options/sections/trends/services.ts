import type { Trends } from '../../../src/core/trends/outlook'
import type { Watchable } from '../../../src/ui/hooks/use-live'

export interface TrendServices {
  /** What the user's own noticed postings say over time. */
  trends: Watchable<Trends>
}
