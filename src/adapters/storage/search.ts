import type { Status } from '../../core/opportunity'
import type { EvidenceRecord, OpportunityRecord } from '../../core/records'
import { type Segment, searchSegment } from '../../core/search/segment'
import { askedWords } from '../../core/search/words'
import type { Database } from './database'
import { kinds, type Searched, waiting } from './search-index'

/** Segments never change; a context keeps those it has read, by database. */
const read = new WeakMap<Database, Map<number, Segment>>()

async function segment(db: Database, number: number): Promise<Segment | null> {
  const here = read.get(db) ?? new Map<number, Segment>()
  read.set(db, here)
  const kept = here.get(number)
  if (kept) return kept
  const row = await db.searchSegments.get(number)
  if (row) here.set(number, row)
  return row ?? null
}

/** The documents found, the newest first, in portions: what waits, then one segment after the other. */
async function* find(db: Database, prefixes: readonly string[]): AsyncGenerator<string[]> {
  const fresh = await db.searchDocs.where('segment').equals(waiting).toArray()
  yield fresh
    .filter(({ words }) => prefixes.every(prefix => words.includes(` ${prefix}`)))
    .map(({ id }) => id)
    .sort((a, b) => b.slice(1).localeCompare(a.slice(1)))
  const numbers = await db.searchSegments.orderBy('number').primaryKeys()
  for (const number of numbers.reverse()) {
    const packed = await segment(db, number)
    if (!packed) continue
    const ids = searchSegment(packed, prefixes)
    const docs = await db.searchDocs.bulkGet(ids)
    yield ids.filter((_, i) => docs[i]?.segment === number)
  }
}

/** The records of one kind that hold every word asked for, each as the beginning of a word; the newest first. */
async function search<T extends { id: string }>(
  db: Database,
  store: Searched,
  query: string,
  most: number,
  wanted: (row: T) => boolean,
): Promise<T[]> {
  const found: T[] = []
  for await (const ids of find(db, askedWords(query))) {
    const own = ids.filter(id => id.startsWith(kinds[store])).map(id => id.slice(1))
    for (let at = 0; at < own.length && found.length < most; at += most) {
      const rows = await db.table<T, string>(store).bulkGet(own.slice(at, at + most))
      found.push(...rows.filter((row): row is T => row !== undefined && wanted(row)))
    }
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

/** Without a word all are found: the last seen come from their index, and no document is read. */
const lastSeen = (
  db: Database,
  most: number,
  statuses: readonly Status[] | undefined,
): Promise<OpportunityRecord[]> => {
  const latest = db.opportunities.orderBy('lastSeenAt').reverse()
  return (statuses ? latest.filter(row => statuses.includes(row.status)) : latest).limit(most).toArray()
}

/** Opportunities by title, employer, place, note and the whole text of the advert. */
export const searchOpportunities = async (
  db: Database,
  query: string,
  most: number,
  statuses?: readonly Status[],
): Promise<OpportunityRecord[]> => {
  if (askedWords(query).length === 0) return lastSeen(db, most, statuses)
  const rows = await search<OpportunityRecord>(
    db,
    'opportunities',
    query,
    most,
    row => statuses?.includes(row.status) ?? true,
  )
  return rows.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
}

export const searchEvidence = (db: Database, query: string, most: number): Promise<EvidenceRecord[]> =>
  search<EvidenceRecord>(db, 'evidence', query, most, () => true)
