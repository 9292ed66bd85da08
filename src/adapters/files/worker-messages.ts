import type { ReadFile, ResumeFile } from './read-resume-file'
import type { Refusal } from './refusal'

/** What goes between a page and the thread that reads a file for it. */
export type WorkerQuestion = ResumeFile
export type WorkerAnswer = { kind: 'progress'; share: number } | { kind: 'done'; result: ReadFile | Refusal }
