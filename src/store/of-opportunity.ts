import Dexie, { type Collection } from 'dexie'
import type { PostingRecord, SightingRecord, TickRecord } from '../core/records'
import type { SendingRecord } from '../core/resume-records'
import type { Database } from './database'

interface Children {
  postings: PostingRecord
  sightings: SightingRecord
  ticks: TickRecord
  sendings: SendingRecord
}

const indexes = {
  postings: '[opportunityId+contentHash]',
  sightings: '[opportunityId+seenAt]',
  ticks: '[opportunityId+itemId]',
  sendings: '[opportunityId+at]',
} as const

/** The rows of one store that hang on an opportunity, in the order of their index. */
export const ofOpportunity = <S extends keyof Children>(
  db: Database,
  store: S,
  id: string,
): Collection<Children[S], string> =>
  db.table<Children[S], string>(store).where(indexes[store]).between([id, Dexie.minKey], [id, Dexie.maxKey])

/** The opportunities on which any row of the store hangs; walks the index alone. */
export async function parentsIn(db: Database, store: keyof Children): Promise<Set<string>> {
  const ids = new Set<string>()
  await db
    .table(store)
    .orderBy(indexes[store])
    .eachKey(key => ids.add((key as unknown as [string])[0]))
  return ids
}
