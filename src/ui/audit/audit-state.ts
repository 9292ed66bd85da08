import type { Message } from '../../core/kernel/message'
import type { Finding } from '../../core/profile/audit/finding'

/** What overlay and side panel have to show. */
export type AuditState =
  | { kind: 'reading' }
  /** The page is no profile, or one that can't be read. */
  | { kind: 'unread' }
  /** Another person's profile, or the user's own whose address was never set. */
  | { kind: 'not-own'; name: string }
  | {
      kind: 'audited'
      name: string
      findings: Finding[]
      brandIsEmpty: boolean
      /** ISO times by the id of the check. */
      fixed: ReadonlyMap<string, string>
      now: string
    }
  | { kind: 'failed'; title: Message; text: Message }
