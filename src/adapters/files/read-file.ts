import type { Message } from '../../core/kernel/message'
import type { ReadSection } from '../../core/resume/assemble'
import type { JsonResume } from '../../core/resume/json-resume'

export interface ResumeFile {
  name: string
  bytes: Uint8Array
}

export interface ReadFile {
  resume: JsonResume
  /** The whole text in the order in which it was read. */
  text: string
  sections: ReadSection[]
  /** What the user should know of the reading. */
  warnings: Message[]
}
