import type { KeptAudit } from '../../../src/core/contract/messages'
import type { Course } from '../../../src/store/course'

export interface ProfileServices {
  /** What was last seen of the user's own profile, against the records as they stand; null before the first look. */
  keptAudit(): Promise<KeptAudit | null>
  /** Reads and audits LinkedIn's archive. @throws UserFacingError for a file that holds no profile. */
  auditArchive(file: File, course: Course): Promise<void>
}
