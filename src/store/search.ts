import type * as v from 'valibot'
import type { Status } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { type Segment, searchSegment } from '../core/search/segment'
import { askedWords } from '../core/search/words'
import type { AnyStore, StoredRow } from '../records/define'
import type { EvidenceRecord } from '../records/evidence'
import { evidence } from '../records/evidence'
import { allStores, storeOf } from '../records/registry'
import type { Database } from './database'
import { waiting } from './search-index'

/** Segments never change; a context keeps those it has read, by database. */
const read = new WeakMap<Database, Map<number, Segment>>()

/** So many segments are read at once: few at first, since most words are found in the newest. */
const atOnce = [1, 3, 12]

async function segments(db: Database, numbers: readonly number[]): Promise<(Segment | undefined)[]> {
  const here = read.get(db) ?? new Map<number, Segment>()
  read.set(db, here)
  const missing = numbers.filter(number => !here.has(number))
  const rows = missing.length > 0 ? await db.searchSegments.bulkGet(missing) : []
  for (const row of rows) if (row) here.set(row.number, row)
  return numbers.map(number => here.get(number))
}

/** Documents found, the newest first, and where they were found: the record may have left a segment since. */
interface Portion {
  ids: string[]
  segment: number
}

/** In portions: what waits, then one segment after the other. */
async function* find(db: Database, prefixes: readonly string[]): AsyncGenerator<Portion> {
  const [fresh, numbers] = await Promise.all([
    db.searchDocs.where('segment').equals(waiting).toArray(),
    db.searchSegments.orderBy('number').primaryKeys(),
  ])
  const ids = fresh
    .filter(({ words }) => prefixes.every(prefix => words.includes(` ${prefix}`)))
    .map(({ id }) => id)
    .sort((a, b) => b.slice(1).localeCompare(a.slice(1)))
  yield { ids, segment: waiting }
  const newest = numbers.reverse()
  for (let at = 0, turn = 0; at < newest.length; turn += 1) {
    const some = newest.slice(at, at + (atOnce[turn] ?? 12))
    at += some.length
    const packed = await segments(db, some)
    for (const [i, segment] of some.entries()) {
      const here = packed[i]
      if (here) yield { ids: searchSegment(here, prefixes), segment }
    }
  }
}

/** What is sought in one store, and what was found of it so far. */
class Sought<T> {
  readonly found: T[] = []
  #candidates: { id: string; segment: number }[] = []

  constructor(
    private readonly db: Database,
    readonly store: AnyStore,
    private readonly most: number,
    private readonly wanted: (row: T) => boolean = () => true,
  ) {}

  get isFull(): boolean {
    return this.found.length >= this.most
  }

  add(ids: readonly string[], segment: number): void {
    const letter = this.store.search?.letter ?? '\0'
    for (const id of ids) if (id.startsWith(letter)) this.#candidates.push({ id, segment })
  }

  /**
   * Only of those that may be shown it is asked whether they are still found there: all in one go, for time's sake.
   * @param last nothing more will come; else few candidates wait for others.
   */
  async take(last: boolean): Promise<void> {
    if (!last && this.found.length + this.#candidates.length < this.most) return
    while (this.#candidates.length > 0 && !this.isFull) {
      const some = this.#candidates.slice(0, this.most)
      this.#candidates = this.#candidates.slice(this.most)
      const [docs, rows] = await Promise.all([
        some.every(({ segment }) => segment === waiting)
          ? []
          : this.db.searchDocs.bulkGet(some.map(({ id }) => id)),
        this.db.table<T, string>(this.store.name).bulkGet(some.map(({ id }) => id.slice(1))),
      ])
      for (const [i, { segment }] of some.entries()) {
        const row = rows[i]
        const isThere = segment === waiting || docs[i]?.segment === segment
        if (row !== undefined && isThere && this.wanted(row)) this.found.push(row)
      }
    }
    this.found.length = Math.min(this.found.length, this.most)
  }
}

type Seeking = Pick<Sought<unknown>, 'isFull' | 'add' | 'take'>

/** One walk through the index for all that is sought: records that hold every word asked for, the newest first. */
async function seek(db: Database, query: string, all: readonly Seeking[]): Promise<void> {
  for await (const { ids, segment } of find(db, askedWords(query))) {
    const open = all.filter(each => !each.isFull)
    for (const each of open) each.add(ids, segment)
    await Promise.all(open.map(each => each.take(false)))
    if (all.every(each => each.isFull)) break
  }
  await Promise.all(all.map(each => each.take(true)))
}

/** The records of one kind that hold every word asked for, each as the beginning of a word; the newest first. */
async function search<T extends { id: string }>(
  db: Database,
  store: AnyStore,
  query: string,
  most: number,
  wanted: (row: T) => boolean,
): Promise<T[]> {
  const sought = new Sought<T>(db, store, most, wanted)
  await seek(db, query, [sought])
  return sought.found
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
    storeOf('opportunities'),
    query,
    most,
    row => statuses?.includes(row.status) ?? true,
  )
  return rows.sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt))
}

/** Records of one store, the newest first. Without a word none are found. */
const searchRows = async <Row extends StoredRow & { id: string }>(
  db: Database,
  store: { readonly name: string; readonly schema: v.GenericSchema<unknown, Row> },
  query: string,
  most: number,
): Promise<Row[]> =>
  askedWords(query).length === 0 ? [] : search<Row>(db, storeOf(store.name), query, most, () => true)

export const searchEvidence = (db: Database, query: string, most: number): Promise<EvidenceRecord[]> =>
  searchRows(db, evidence, query, most)

/** A record that was found, whatever it is. */
export interface Found {
  store: string
  id: string
  label: string
  /** The place in the options page that shows it. */
  place: string
}

/** Records of every store that is searched, at most so many of each, the newest first. */
export async function searchEverything(db: Database, query: string, most: number): Promise<Found[]> {
  if (askedWords(query).length === 0) return []
  const all = allStores
    .filter(({ search }) => search !== undefined)
    .map(store => new Sought<StoredRow & { id: string }>(db, store, most))
  await seek(db, query, all)
  return all.flatMap(({ store, found }) =>
    found.map(row => ({
      store: store.name,
      id: row.id,
      label: store.label(row),
      place: store.search?.place(row) ?? '',
    })),
  )
}
