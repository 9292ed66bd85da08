import type { PageKind } from '../../core/posting/page-reading'
import type { Extractor, PostingFields } from '../../core/posting/posting'

/** What one extractor read: values with their own confidence, and what it takes the page for. */
export interface Extraction {
  rung: Extractor
  fields: PostingFields
  /** What the extractor takes the page for; null where it has no opinion. */
  kind: PageKind | null
  /** The description is the whole advert. */
  complete: boolean
  /** Plain words for the user: why this is a posting. */
  evidence: string[]
}
