import type { Week } from '../../../src/app/week'
import type { Watchable } from '../../../src/ui/hooks/use-live'
import type { Undo } from '../../shell/undo'

export interface WeekServices {
  week: Watchable<Week>
  /** A suggestion for a week; a suggestion or a rule for good (`until` null). */
  putOff(of: string, until: string | null): Promise<Undo>
  hearAgain(id: string): Promise<Undo | null>
}
