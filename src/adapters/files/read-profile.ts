import { messages } from '../../core/kernel/message'
import { profileOfArchive } from '../../core/profile/archive'
import type { ProfileSnapshot } from '../../core/profile/profile'
import type { Tables } from '../../core/resume/linkedin'
import { isArchive, openArchive } from './archive'
import { limits } from './limits'
import { namedTable, rowsOf } from './linkedin-tables'
import type { ResumeFile } from './read-file'
import { type Refusal, Refused, refusal } from './refusal'
import { decodeText } from './text-encoding'

const words = messages('adapters/files/read-profile', {
  nothing:
    'This holds nothing of a LinkedIn profile: no profile, positions, education or skills. Nothing was stored. Use the archive that LinkedIn sends (.zip), or one of its tables (.csv).',
})

/** What shows on a profile; of recommendations that others wrote only how many there are. */
const wanted = [
  'profile',
  'positions',
  'education',
  'skills',
  'certifications',
  'courses',
  'volunteering',
  'recommendations_received',
]
const telling = ['profile', 'positions', 'education', 'skills']

const isWanted = (path: string): boolean =>
  /\.(?:csv|tsv)$/i.test(path) &&
  !/(?:connections|messages|invitations|contacts|endorsement|recommendations_given)/i.test(path)

/** The user's own profile as LinkedIn's archive, or one of its tables, has it. It never throws. */
export function readProfile({ name, bytes }: ResumeFile): { snapshot: ProfileSnapshot } | Refusal {
  try {
    if (bytes.length > limits.file) return refusal('too-large')
    const files = isArchive(bytes) ? openArchive(bytes, isWanted) : new Map([[name, bytes]])
    const tables: Tables = new Map()
    for (const [path, part] of files) {
      const text = decodeText(part)
      const table = namedTable(path, text, wanted)
      if (table && !tables.get(table)?.length) tables.set(table, rowsOf(text))
    }
    if (!telling.some(table => tables.get(table)?.length)) return refusal('foreign', words.nothing())
    return { snapshot: profileOfArchive(tables) }
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.sentence) : refusal('broken')
  }
}
