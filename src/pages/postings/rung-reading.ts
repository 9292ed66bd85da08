import type { PageKind } from '../../core/posting/page-reading'
import type { PostingFields, Rung } from '../../core/posting/posting'

/** What one rung of the ladder read: values with their own confidence, and what it takes the page for. */
export interface RungReading {
  rung: Rung
  fields: PostingFields
  /** What the rung takes the page for; null where it has no opinion. */
  kind: PageKind | null
  /** The description is the whole advert. */
  complete: boolean
  /** Plain words for the user: why this is a posting. */
  evidence: string[]
}
