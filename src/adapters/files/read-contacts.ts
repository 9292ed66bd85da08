import { messages } from '../../core/kernel/message'
import type { Contact } from '../../core/people/contact'
import { archiveNames, isArchive, openArchive } from './archive'
import { isConnections, looksLikeConnections, readConnections } from './connections'
import { limits } from './limits'
import type { ResumeFile } from './read-file'
import { type Refusal, Refused, refusal } from './refusal'
import { decodeText } from './text-encoding'
import { isVcard, readVcards } from './vcard'

export interface ReadContacts {
  contacts: Contact[]
  /** Entries without a name, or that can't be read. */
  leftOut: number
}

const words = messages('adapters/files/read-contacts', {
  unknown:
    'This is not a list of contacts that can be read here. Nothing was stored. Use the archive or “Connections.csv” from LinkedIn, or a vCard (.vcf).',
  tooMany:
    'This file holds more than {most, number} contacts. Nothing was stored. Divide it and bring in a part.',
  noConnections:
    'There are no connections in this archive. Nothing was stored. Ask LinkedIn for one with them.',
})
const most = 20_000

/** Contacts of a file, by what it holds and not by its name. It never throws. */
export function readContacts(file: ResumeFile): ReadContacts | Refusal {
  try {
    const entries = readKind(file)
    if (entries.length > most) return refusal('too-large', words.tooMany({ most }))
    const contacts = entries.flatMap(each => (each?.name ? [each] : []))
    if (contacts.length === 0) return refusal('empty', words.unknown())
    return { contacts, leftOut: entries.length - contacts.length }
  } catch (error) {
    return error instanceof Refused ? refusal(error.code, error.sentence) : refusal('broken')
  }
}

function readKind({ bytes }: ResumeFile): (Contact | null)[] {
  if (bytes.length > limits.file) throw new Refused('too-large')
  if (isArchive(bytes)) {
    if (!archiveNames(bytes).some(isConnections)) throw new Refused('foreign', words.noConnections())
    const [table] = openArchive(bytes, isConnections).values()
    return table ? readConnections(decodeText(table)) : []
  }
  const text = decodeText(bytes)
  if (isVcard(text)) return readVcards(text, most + 1)
  if (looksLikeConnections(text)) return readConnections(text)
  throw new Refused('unknown-type', words.unknown())
}
