import { isEdited } from '../core/posting/by-hand/origin'
import { ownWords, textChange } from '../core/posting/by-hand/own-words'
import type { Change } from '../core/posting/changes'
import type { Database } from './database'
import { readPosting } from './edit-advert'
import { getPosting } from './postings'

/** What the user says of an opportunity otherwise than what was read of it, the text last. */
export async function ownWordsOf(db: Database, id: string): Promise<Change[]> {
  const row = await db.opportunities.get(id)
  const shown = row && (await getPosting(db, row.postingId))
  if (!row || !shown) return []
  const words = ownWords(shown.fields, row.corrections)
  if (!isEdited(shown.fields)) return words
  const read = await readPosting(db, row)
  const edit = read ? textChange(read.fields, shown.fields) : []
  // A form had no text of its own: all of it is the user's.
  return [...words, ...(edit.length > 0 ? edit : [{ field: 'description' as const, before: '', after: '' }])]
}
