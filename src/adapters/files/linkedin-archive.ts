import { messages } from '../../core/kernel/message'
import type { JsonResume } from '../../core/resume/json-resume'
import { fromLinkedIn, type Tables } from '../../core/resume/linkedin'
import { openArchive } from './archive'
import { namedTable, rowsOf } from './linkedin-tables'
import { Refused } from './refusal'
import { decodeText } from './text-encoding'

const words = messages('adapters/files/linkedin-archive', {
  nothing: 'This holds no résumé: no profile, positions, education or skills. Nothing was stored.',
})

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

/** Tables that are never opened, however they are called: they speak of other people. */
const isTable = (path: string): boolean =>
  /\.(?:csv|tsv)$/i.test(path) &&
  !/(?:connections|messages|invitations|contacts|endorsement|recommendations_given)/i.test(path)

export const isLinkedInArchive = (names: string[]): boolean =>
  !names.includes('word/document.xml') &&
  names.some(name =>
    /(?:^|\/)(?:Profile|Positions|Education|Connections|Positionen|Postes|Posiciones|Puestos|Cargos|Posi[çc][õo]es|Posizioni|Functies|Posities)[^/]*\.csv$/iu.test(
      name,
    ),
  )

/** @throws Refused for an archive without anything of the person. */
export function readLinkedInArchive(bytes: Uint8Array): JsonResume {
  const files = openArchive(bytes, isTable)
  return readLinkedInFiles(new Map([...files].map(([name, part]) => [name, decodeText(part)])))
}

/** @throws Refused for files without anything of the person, such as connections alone. */
export function readLinkedInFiles(files: Map<string, string>): JsonResume {
  const tables: Tables = new Map()
  for (const [path, text] of files) {
    const name = namedTable(path, text, wanted)
    if (name && !tables.get(name)?.length) tables.set(name, rowsOf(text))
  }
  if (![...tables.values()].some(rows => rows.length > 0)) {
    throw new Refused('not-a-resume', words.nothing())
  }
  return fromLinkedIn(tables)
}
