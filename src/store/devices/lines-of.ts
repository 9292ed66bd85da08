import type { Line } from '../../core/devices/lines'
import type { PostingRecord } from '../../core/pipeline/posting-record'
import { fieldValue } from '../../core/posting/posting'
import { allStores } from '../../records/registry'
import type { StampsRecord } from '../../records/stamps'
import type { TombstoneRecord } from '../../records/tombstones'
import type { Database } from '../database'
import { unpackedPosting } from '../postings'
import { ownStamps, stampsId } from '../stamping'
import { unshown, untold } from './own-judgement'
import { rowsUnder } from './rows-under'
import { inOrder } from './take-deletions'

type Row = Record<string, unknown>

/** The line of a row, which is named by its store and key. */
export interface OfRow {
  id: string
  line: Line
}

export const storeIn = (id: string): string => id.slice(0, id.indexOf(' '))
const keyIn = (id: string): string => id.slice(id.indexOf(' ') + 1)

/** Rows read at once, and of short ones. */
const portion = 100
const atOnce = 5_000

/**
 * Rows as they stand, with the stamps beside them, in portions; those that are gone are told by their deletion.
 * @param isBare whether an opening is told without what it shows.
 */
export async function* linesOf(
  db: Database,
  ids: readonly string[],
  isBare: (id: string, row: Row) => boolean = () => false,
): AsyncGenerator<Iterable<OfRow>> {
  const byStore = new Map<string, string[]>()
  for (const id of ids) {
    const keys = byStore.get(storeIn(id))
    if (keys) keys.push(keyIn(id))
    else byStore.set(storeIn(id), [keyIn(id)])
  }
  for (const { name } of allStores) {
    const keys = (byStore.get(name) ?? []).sort()
    for await (const rows of portionsOf(db, name, keys)) yield told(name, rows, isBare)
  }
}

/** Each line is made when it is its turn: a portion of adverts, unpacked and held together, outlives what is cheap to clear away. */
function* told(
  name: string,
  rows: readonly Found[],
  isBare: (id: string, row: Row) => boolean,
): Generator<OfRow> {
  for (const { id, row, stamps } of rows)
    yield { id, line: { store: name, row: asTold(name, row, isBare(id, row)), stamps } }
}

interface Found {
  id: string
  row: Row
  stamps: Line['stamps']
}

/**
 * The rows of a store by the portion. What is alike stands together, since packing finds what was said shortly before:
 * parts of one opening, and postings of one employer, which are too long to be held until they are in order.
 */
async function* portionsOf(db: Database, name: string, keys: readonly string[]): AsyncGenerator<Found[]> {
  if (name === 'tombstones') yield gravesInOrder(await foundIn(db, name, keys))
  else if (name === 'sightings' || name === 'ticks')
    for (const some of slices(keys, atOnce)) {
      const found = await foundIn(db, name, some)
      yield* slices(found.sort(by(({ row }) => String(row.opportunityId))), portion)
    }
  else {
    const ordered = name === 'postings' ? await postingsByEmployer(db, keys) : keys
    yield* ahead([...slices(ordered, portion)], some => foundIn(db, name, some))
  }
}

/** Each is read while whoever asked works on the one before. */
async function* ahead<T, Read>(all: readonly T[], read: (of: T) => Promise<Read>): AsyncGenerator<Read> {
  const begun = (at: number): Promise<Read> | null => {
    const one = all[at]
    const reading = one === undefined ? null : read(one)
    // Nobody may come for it any more.
    reading?.catch(() => {})
    return reading
  }
  let next = begun(0)
  for (let at = 1; next; at++) {
    const now = await next
    next = begun(at)
    yield now
  }
}

const by =
  <T>(said: (of: T) => string) =>
  (a: T, b: T): number =>
    said(a) < said(b) ? -1 : said(a) > said(b) ? 1 : 0

function* slices<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** Of more of them their openings are asked, which are read in a tenth of the time. */
const fewPostings = 500

async function postingsByEmployer(db: Database, keys: readonly string[]): Promise<string[]> {
  const said = keys.length > fewPostings ? await saidOfOpenings(db) : new Map<string, string>()
  const unsaid = keys.filter(key => !said.has(key))
  for (const some of slices(unsaid, portion))
    for (const row of await rowsUnder<PostingRecord>(db.table('postings'), some))
      if (row)
        said.set(
          row.id,
          orderOf(fieldValue(row.fields, 'hiringOrganization'), fieldValue(row.fields, 'title')),
        )
  return [...keys].sort(by(key => said.get(key) ?? ''))
}

const orderOf = (organization: string | null, title: string | null): string => `${organization}\n${title}`

/** Employer and title of every posting that an opening shows. */
async function saidOfOpenings({ opportunities }: Database): Promise<Map<string, string>> {
  const said = new Map<string, string>()
  for (let last = ''; ; ) {
    const rows = await opportunities.where(':id').above(last).limit(fewPostings).toArray()
    for (const { postingId, organization, title } of rows) said.set(postingId, orderOf(organization, title))
    if (rows.length < fewPostings) return said
    last = rows.at(-1)?.id ?? ''
  }
}

async function foundIn(db: Database, name: string, keys: readonly string[]): Promise<Found[]> {
  const ids = keys.map(key => stampsId(name, key))
  const [rows, beside] = await db.transaction('r', db.table(name), db.stamps, () =>
    Promise.all([rowsUnder<Row>(db.table(name), keys), rowsUnder<StampsRecord>(db.table('stamps'), ids)]),
  )
  return rows.flatMap((row, i): Found[] =>
    row ? [{ id: ids[i] ?? '', row, stamps: ownStamps(beside[i]) }] : [],
  )
}

/**
 * A posting's text and reading are packed with those of others, which packs them better than each by itself was, and
 * is put away again by whoever reads it.
 */
function asTold(name: string, row: Row, isBare: boolean): Row {
  if (name === 'postings') return unpackedPosting(row as unknown as PostingRecord) as unknown as Row
  if (name !== 'opportunities') return row
  return isBare ? unshown(untold(row)) : untold(row)
}

/** What was deleted as a whole is told before its parts. */
function gravesInOrder(found: readonly Found[]): Found[] {
  const byKey = new Map(found.map(each => [String(each.row.id), each]))
  const order = inOrder(found.map(({ row }) => row as unknown as TombstoneRecord))
  return order.flatMap(({ id }) => byKey.get(id) ?? [])
}
