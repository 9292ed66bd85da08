import type { Request } from '../core/contract/messages'
import { type Block, boundBlocks, plainText } from '../core/posting/blocks'
import { editedWhere, handAddress } from '../core/posting/by-hand/origin'
import type { Field, PostingFields } from '../core/posting/posting'
import { signatureOf } from '../core/posting/resemblance'
import type { Database } from '../store/database'
import { editAdvert, type Replaced } from '../store/edit-advert'
import { getOpportunity, setStatus } from '../store/opportunities'
import { getPosting } from '../store/postings'
import { shownFields } from '../store/shown'
import { readAdvertOf } from './judge-posting'
import { noticePosting } from './notice-posting'

/**
 * Logs what the user wrote in on the very path of a posting that was noticed.
 * @returns the opportunity's id: a new one's, or of the one that it is the same opening as.
 */
export async function addByHand(db: Database, given: Request<'addByHand'>): Promise<string> {
  const { visitId, url, fields, typed, apartFrom, status } = given
  const corrections = Object.fromEntries(
    typed.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])),
  ) as PostingFields
  const reading = {
    kind: 'posting' as const,
    url: url ?? handAddress(visitId),
    site: null,
    externalId: null,
    sure: true,
    complete: fields.description !== undefined,
    fields,
    evidence: ['you wrote it in'],
    gaveUp: [],
    took: 0,
  }
  const id = await noticePosting(db, visitId, reading, corrections, { byHand: true, apartFrom })
  // One that was there goes on from where it stood.
  if ((await getOpportunity(db, id))?.status === 'seen') await setStatus(db, id, status)
  return id
}

/** Reads the user's own text of an advert and shows it from now on. Null where the opportunity is gone. */
export async function editAdvertText(
  db: Database,
  id: string,
  given: readonly Block[],
): Promise<Replaced | null> {
  const row = await getOpportunity(db, id)
  const posting = row && (await getPosting(db, row.postingId))
  if (!row || !posting) return null
  const description: Field<Block[]> = {
    value: boundBlocks(given),
    rung: 'user',
    where: editedWhere,
    confidence: 1,
  }
  const fields = { ...posting.fields, description }
  const reading = await readAdvertOf(shownFields(fields, row.corrections))
  const signature = signatureOf(plainText(description.value))
  return editAdvert(db, id, { description, reading, signature })
}
