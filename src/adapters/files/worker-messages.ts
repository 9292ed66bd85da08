import type { ProfileSnapshot } from '../../core/profile/profile'
import type { ReadContacts } from './read-contacts'
import type { ReadEvidence } from './read-evidence'
import type { ReadFile, ResumeFile } from './read-file'
import type { Refusal } from './refusal'

/** What a file is read as. */
export interface ReadAs {
  resume: ReadFile
  contacts: ReadContacts
  evidence: ReadEvidence
  profile: { snapshot: ProfileSnapshot }
}

/** What goes between a page and the thread that reads a file for it. */
export type WorkerQuestion = ResumeFile & { as: keyof ReadAs }
export type WorkerAnswer<As extends keyof ReadAs = keyof ReadAs> =
  | { kind: 'progress'; share: number }
  | { kind: 'done'; result: ReadAs[As] | Refusal }
