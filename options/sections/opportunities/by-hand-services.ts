import type { Status } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import type { Block } from '../../../src/core/posting/blocks'
import type { ByHand } from '../../../src/core/posting/by-hand/entry'
import type { Change } from '../../../src/core/posting/changes'
import type { Corrections, FieldName } from '../../../src/core/posting/posting'
import type { Watchable } from '../../../src/ui/hooks/use-live'
import type { Undo } from '../../shell/undo'

interface NewOpportunity extends ByHand {
  /** The form's own: sent twice, it is there once. */
  visitId: string
  status: Status
  /** The user says that it is another opening than this one. */
  apartFrom: string | null
}

/** Opportunities that the user writes in, or sets right. */
export interface ByHandServices {
  /** The opportunity that it would be taken for; null where there is none. */
  sameOpening(given: ByHand): Promise<OpportunityRecord | null>
  /** Logs it: as a new one, or as one more sighting of the one that it is. */
  addByHand(given: NewOpportunity): Promise<{ id: string; isNew: boolean; undo: Undo }>
  newVisit(): string
  /** Text null: it stays. Null where the opportunity is gone. */
  editOpportunity(id: string, edit: { corrections: Corrections; text: Block[] | null }): Promise<Undo | null>
  /** What the user says of it otherwise than what was read. */
  ownWords(id: string): Watchable<Change[]>
  /** What was read stands there again; null where there was nothing to take back. */
  takeWordBack(id: string, field: FieldName): Promise<Undo | null>
}
