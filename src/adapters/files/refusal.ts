import { type Message, messages } from '../../core/kernel/message'

/** Why a file was not read. */
const refusalCodes = [
  'image',
  'no-letters',
  'encrypted',
  'broken',
  'too-large',
  'macros',
  'foreign',
  'empty',
  'unknown-type',
  'not-a-resume',
  'cancelled',
] as const
type RefusalCode = (typeof refusalCodes)[number]

const words = messages('adapters/files/refusal', {
  image:
    'This PDF holds only pictures of text. Nothing was stored. Save it as text from your word processor, or paste it.',
  'no-letters':
    'The fonts in this PDF don’t say which letters their shapes are, so no program can read it. Nothing was stored. Save it again from your word processor, or paste the text.',
  encrypted:
    'This file is locked with a password. Nothing was stored. Save a copy without the password and try that one.',
  broken:
    'This file is damaged or ends early. Nothing was stored. Save it again from the program that made it, or paste the text.',
  'too-large':
    'This file is far larger than a résumé. Nothing was stored. Save a copy without pictures, or paste the text.',
  macros:
    'This document carries macros, which are programs. Nothing was stored. Save it as a plain .docx without macros.',
  foreign:
    'This file is in another program’s own format. Nothing was stored. Export it there as JSON Resume, PDF or text.',
  empty:
    'There is no text in this file. Nothing was stored. If you see text when you open it, copy and paste it.',
  'unknown-type':
    'This kind of file can’t be read here. Nothing was stored. Use PDF, DOCX, JSON Resume, Markdown or plain text.',
  'not-a-resume': 'This file was read, but it doesn’t look like a résumé. Nothing was stored.',
  cancelled: 'Reading was stopped. Nothing was stored.',
})

/** A file was not read, with what to tell the user. Nothing of it was kept. */
export interface Refusal {
  refused: RefusalCode
  sentence: Message
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

/** Thrown inside the readers; it never leaves `readResumeFile`. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly sentence: Message = words[code](),
  ) {
    super(code)
  }
}

export const refusal = (code: RefusalCode, sentence: Message = words[code]()): Refusal => ({
  refused: code,
  sentence,
})

/** @throws Refused once the user has stopped the reading. */
export function checkStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refused('cancelled')
}
