import { type Message, messages } from '../../core/kernel/message'
import { assemble } from '../../core/resume/assemble'
import { readJson } from '../../core/resume/foreign/read-json'
import type { JsonResume } from '../../core/resume/json-resume'
import { documentLines } from '../../core/resume/layout/document-lines'
import { foldLines, withoutLongWords } from '../../core/resume/long-words'
import { markdownLines } from '../../core/resume/markdown-lines'
import { nameOfFile } from '../../core/resume/name-of-file'
import { textLines } from '../../core/resume/plain-lines'
import { resumeText } from '../../core/resume/resume-text'
import { lineText, type TextLine } from '../../core/resume/text-line'
import { archiveNames, isArchive } from './archive'
import { readDocx } from './docx'
import { limits } from './limits'
import { isLinkedInArchive, readLinkedInArchive, readLinkedInFiles } from './linkedin-archive'
import { isLinkedInTable } from './linkedin-tables'
import { type ReadOptions, readPdf } from './pdf'
import type { ReadFile, ResumeFile } from './read-file'
import { checkStopped, type Refusal, Refused, refusal } from './refusal'
import { decodeText } from './text-encoding'

const words = messages('adapters/files/read-resume-file', {
  oldWord:
    'This is either a locked document or one in the old Word format (.doc). Nothing was stored. Save it as .docx without a password.',
  columns:
    'This PDF is set in two columns. Some programs read such a page straight across: look at the text order below.',
  tooLong: 'This text has {characters, number} characters, too many for a résumé. Nothing was stored.',
  webPage: 'This is a web page. Nothing was stored. Print it to a PDF from your browser, or paste its text.',
  notFound: 'Not found: {parts}. Check the text below and fill in what is missing.',
  name: 'your name',
  positions: 'your positions',
  education: 'your education',
})

/**
 * Reads a résumé of any kind that is known, by what the file holds and not by its name. It never throws: what can't
 * be read is refused with a code and a sentence, and nothing half read is handed out.
 */
export async function readResumeFile(
  file: ResumeFile,
  options: ReadOptions = {},
): Promise<ReadFile | Refusal> {
  try {
    checkStopped(options.signal)
    if (file.bytes.length > limits.file) return refusal('too-large')
    const read = await readKind(file, options)
    checkStopped(options.signal)
    return read
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.sentence) : refusal('broken')
  }
}

async function readKind({ name, bytes }: ResumeFile, options: ReadOptions): Promise<ReadFile> {
  if (bytes.length === 0) throw new Refused('empty')
  const pdf = pdfStart(bytes)
  if (pdf >= 0) return fromPdf(name, pdf === 0 ? bytes : bytes.subarray(pdf), options)
  if (isArchive(bytes)) {
    const names = archiveNames(bytes)
    if (isLinkedInArchive(names)) return fromJson(readLinkedInArchive(bytes), [])
    return fromLines(name, await readDocx(bytes), [])
  }
  if (isOldOffice(bytes)) {
    throw new Refused(/\.docx$/i.test(name) ? 'encrypted' : 'unknown-type', words.oldWord())
  }
  if (startsWith(bytes, '{\\rtf')) throw new Refused('unknown-type')
  // Some systems write an accent as a letter of its own: one name, one spelling.
  return fromText(name, decode(bytes).normalize('NFC').replace(unseen, ''))
}

/** Letters of no width, which mails and word processors leave behind. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/g

async function fromPdf(name: string, bytes: Uint8Array, options: ReadOptions): Promise<ReadFile> {
  const pages = await readPdf(bytes, options)
  const { streams, columns } = documentLines(pages)
  return fromLines(name, streams, columns ? [words.columns()] : [])
}

function fromText(name: string, text: string): ReadFile {
  if (text.trim() === '') throw new Refused('empty')
  if (text.length > limits.characters) {
    throw new Refused('too-large', words.tooLong({ characters: text.length }))
  }
  const begins = text.trimStart()
  if (/^<(?:!doctype html|html)\b/i.test(begins)) {
    throw new Refused('unknown-type', words.webPage())
  }
  if (/\.json$/i.test(name) || /^[{[]/.test(begins)) {
    const read = readJson(text)
    if ('refused' in read) throw new Refused(read.refused, read.sentence)
    return fromJson(read.resume, read.warnings)
  }
  if (/\.(?:csv|tsv)$/i.test(name) || isLinkedInTable(text)) {
    return fromJson(readLinkedInFiles(new Map([[name, text]])), [])
  }
  const isMarkdown = /\.(?:md|markdown)$/i.test(name) || /^(?:#{1,3} \S|---\n)/m.test(text.slice(0, 2_000))
  const plain = foldLines(withoutLongWords(text))
  if (plain.split('\n').length > limits.lines * 4) throw new Refused('too-large')
  return fromLines(name, [isMarkdown ? markdownLines(plain) : textLines(plain)], [])
}

function fromLines(file: string, streams: TextLine[][], warnings: Message[]): ReadFile {
  const text = streams
    .map(lines => lines.map(line => (line.bullet ? `• ${line.text}` : lineText(line))).join('\n'))
    .join('\n\n')
  if (text.trim() === '') throw new Refused('empty')
  const lines = streams.flat()
  if (lines.length > limits.lines || lines.some(line => line.text.length > limits.line))
    throw new Refused('too-large')
  const { resume, sections } = assemble(streams)
  const name = resume.basics?.name || nameOfFile(file)
  return {
    // A name that only the file has is filled in, and still asked to be looked at.
    resume: name ? { ...resume, basics: { ...resume.basics, name } } : resume,
    sections,
    text,
    warnings: [...warnings, ...doubts(resume)],
  }
}

function fromJson(resume: JsonResume, warnings: Message[]): ReadFile {
  return { resume, sections: [], text: resumeText(resume), warnings }
}

/** What a résumé nearly always has: where it wasn't found, the user looks. */
function doubts(resume: JsonResume): Message[] {
  const missing = [
    ...(resume.basics?.name ? [] : [words.name()]),
    ...(resume.work?.length ? [] : [words.positions()]),
    ...(resume.education?.length ? [] : [words.education()]),
  ]
  return missing.length > 0 ? [words.notFound({ parts: missing })] : []
}

function decode(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  // Control characters stand in no text: some other kind of file.
  if ([...text.slice(0, 4_000)].some(isControl)) throw new Refused('unknown-type')
  return text
}

const isControl = (letter: string): boolean => letter < ' ' && !'\t\n\r\f\v'.includes(letter)

/** A PDF may have a few bytes before it, which its readers pass over. */
function pdfStart(bytes: Uint8Array): number {
  const begin = String.fromCharCode(...bytes.subarray(0, 1_024))
  return begin.indexOf('%PDF-')
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0))

const isOldOffice = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
