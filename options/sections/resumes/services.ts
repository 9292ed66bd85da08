import type { ReadFile } from '../../../src/adapters/files/read-file'
import type { Refusal } from '../../../src/adapters/files/refusal'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import type { ResumeRecord } from '../../../src/records/resumes'
import type { Course } from '../../../src/store/course'
import type { ResumeChange } from '../../../src/store/resumes'
import type { Watchable } from '../../../src/ui/hooks/use-live'
import type { SentLine } from '../../../src/ui/sent-list'

export type { ResumeRecord }

/** A sending with where it went. */
export interface Sent extends SentLine {
  opportunityId: string
}

const forms = ['markdown', 'text', 'json'] as const
export type Form = (typeof forms)[number]

interface KeptResume {
  name: string
  parentId: string | null
  opportunityId: string | null
  resume: JsonResume
  text: string
  /** The file that it was read from, to be kept with it. */
  file: File | null
}

/** Résumés: read, kept, tailored, and taken out as files. */
export interface ResumeServices {
  /** The oldest first. */
  resumes: Watchable<ResumeRecord[]>
  /** The newest first. */
  sendings: Watchable<Sent[]>
  /** What can't be read is refused with a sentence; nothing is stored either way. */
  readResume(file: File, course: Course): Promise<ReadFile | Refusal>
  /** @returns its id. */
  keepResume(given: KeptResume): Promise<string>
  /** A version made from another one. Null where that one is gone. */
  deriveResume(parentId: string, opportunityId: string | null): Promise<string | null>
  /** Keeps the very file that went out with a version. False: it is too large. */
  keepFile(id: string, file: File): Promise<boolean>
  /** Rejects where it was sent, or is gone. */
  saveResume(id: string, change: ResumeChange): Promise<void>
  /** @returns how to put it back; null where it was sent. */
  deleteResume(id: string): Promise<(() => Promise<void>) | null>
  /** Saves the file that was kept with a version. False: there is none. */
  saveKeptFile(resume: ResumeRecord): Promise<boolean>
  saveAs(resume: ResumeRecord, form: Form): void
}
