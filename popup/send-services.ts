import type { ResumeRecord } from '../src/records/resumes'
import type { GuardFinding, NewSending } from '../src/store/sendings'
import type { Watchable } from '../src/ui/hooks/use-live'
import type { SentLine } from '../src/ui/sent-list'

export type { GuardFinding, NewSending }

/** What recording a sending needs of the world outside. */
export interface SendServices {
  /** The latest first. */
  versions: Watchable<ResumeRecord[]>
  /** What went out for one opportunity, the newest first. */
  sent(opportunityId: string): Watchable<SentLine[]>
  /** Holds a text against everything that was sent. An empty text is like none. */
  guardText(text: string, opportunityId: string): Promise<GuardFinding>
  /** Keeps a pasted text as a version for an opportunity. @returns its id. */
  keepText(text: string, name: string, opportunityId: string): Promise<string>
  /** A version made from another one. Null where that one is gone. */
  deriveVersion(parentId: string, opportunityId: string): Promise<string | null>
  /** @returns how to take it back. */
  recordSending(given: NewSending): Promise<() => Promise<void>>
}
