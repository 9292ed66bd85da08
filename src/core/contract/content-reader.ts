import type { PageReading } from '../posting/page-reading'
import type { ProfileSnapshot } from '../profile/profile'
import type { FoundLink } from '../profile/self-search'

/** What the reader script leaves in the extension's isolated world, for the notice script and for reading once. */
export interface ReaderGlobal {
  steppingstoneReader?: {
    readPage(): PageReading
    readProfile(): ProfileSnapshot | null
    /** The results of a web search; null on every other page. */
    readResults(): FoundLink[] | null
    /** The page's structure without a word of it (pages/structure-report). */
    report(): string
  }
}
