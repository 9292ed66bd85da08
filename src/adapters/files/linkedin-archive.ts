import type { JsonResume } from '../../core/resume/json-resume'
import { fromLinkedIn, type Row, type Tables } from '../../core/resume/linkedin'
import { resumeText } from '../../core/resume/resume-text'
import { openArchive } from './archive'
import { parseCsv } from './csv'
import type { ReadFile } from './read-resume-file'
import { type Refusal, Refused, refusal } from './refusal'

/** The tables that say something of the person; messages, connections and adverts stay unread. */
const wanted = [
  'Profile',
  'Email Addresses',
  'PhoneNumbers',
  'Positions',
  'Education',
  'Skills',
  'Languages',
  'Certifications',
  'Projects',
  'Publications',
  'Honors',
  'Volunteering',
  'Recommendations_Received',
].map(name => name.toLowerCase())

const tableName = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? '').replace(/\.csv$/i, '').toLowerCase()
const isWanted = (path: string): boolean => /\.csv$/i.test(path) && wanted.includes(tableName(path))

export const isLinkedInArchive = (names: string[]): boolean =>
  !names.includes('word/document.xml') &&
  names.some(name => /(?:^|\/)(?:Profile|Positions|Connections)\.csv$/i.test(name))

/** @throws Refused for an archive without anything of the person. */
export function readLinkedInArchive(bytes: Uint8Array): JsonResume {
  const files = openArchive(bytes, isWanted)
  return readLinkedInFiles(new Map([...files].map(([name, part]) => [name, new TextDecoder().decode(part)])))
}

/** @throws Refused for files without anything of the person, such as connections alone. */
export function readLinkedInFiles(files: Map<string, string>): JsonResume {
  const tables: Tables = new Map()
  for (const [name, text] of files) if (isWanted(name)) tables.set(tableName(name), rowsOf(text))
  if (![...tables.values()].some(rows => rows.length > 0)) {
    const sentence =
      'This holds nothing of a résumé: no profile, positions, education or skills. Nothing was stored.'
    throw new Refused('not-a-resume', sentence)
  }
  return fromLinkedIn(tables)
}

/** An archive that was unpacked: its files by their paths. */
export function readResumeFolder(files: Map<string, Uint8Array>): ReadFile | Refusal {
  try {
    const texts = new Map(
      [...files]
        .filter(([name]) => isWanted(name))
        .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    )
    const resume = readLinkedInFiles(texts)
    return { resume, sections: [], text: resumeText(resume), warnings: [] }
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.message) : refusal('broken')
  }
}

/** Some tables begin with a note and an empty line: the header is the first row with the columns' names. */
function rowsOf(text: string): Row[] {
  const rows = parseCsv(text)
  const at = rows.findIndex(row =>
    row.some(cell =>
      /^(?:First Name|Company Name|School Name|Name|Title|Email Address|Number)$/.test(cell.trim()),
    ),
  )
  const header = rows[at]?.map(cell => cell.trim())
  if (!header) return []
  return rows
    .slice(at + 1)
    .filter(row => row.some(cell => cell.trim() !== ''))
    .map(row => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}
