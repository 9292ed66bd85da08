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

/** Rows of a store that are read together, as long as they are kept. */
const atOnce = 5_000
/** Lines made of them at once, which are longer. */
const portion = 100

/**
 * Rows as they stand, with the stamps beside them, in portions; those that are gone are told by their deletion.
 * @param isBare whether an opening is told without what it shows.
 */
export async function* linesOf(
  db: Database,
  ids: readonly string[],
  isBare: (id: string, row: Row) => boolean = () => false,
): AsyncGenerator<OfRow[]> {
  const byStore = new Map<string, string[]>()
  for (const id of ids) {
    const keys = byStore.get(storeIn(id))
    if (keys) keys.push(keyIn(id))
    else byStore.set(storeIn(id), [keyIn(id)])
  }
  for (const { name } of allStores) {
    const keys = (byStore.get(name) ?? []).sort()
    for (let at = 0; at < keys.length; at += atOnce) {
      const found = await foundIn(db, name, keys.slice(at, at + atOnce))
      found.sort((a, b) => (a.beside < b.beside ? -1 : a.beside > b.beside ? 1 : 0))
      for (let from = 0; from < found.length; from += portion)
        yield found.slice(from, from + portion).map(({ id, row, stamps }) => ({
          id,
          line: { store: name, row: asTold(name, row, isBare(id, row)), stamps },
        }))
    }
  }
}

interface Found {
  id: string
  row: Row
  stamps: Line['stamps']
  beside: string
}

async function foundIn(db: Database, name: string, keys: readonly string[]): Promise<Found[]> {
  const ids = keys.map(key => stampsId(name, key))
  const [rows, beside] = await db.transaction('r', db.table(name), db.stamps, () =>
    Promise.all([rowsUnder<Row>(db.table(name), keys), rowsUnder<StampsRecord>(db.table('stamps'), ids)]),
  )
  const found = rows.flatMap((row, i): Found[] => {
    const id = ids[i] ?? ''
    return row ? [{ id, row, stamps: ownStamps(beside[i]), beside: besideOf(name, row) }] : []
  })
  return name === 'tombstones' ? gravesInOrder(found) : found
}

/** What is alike stands together, since packing finds what was said shortly before: postings of one employer, parts of one opening. */
function besideOf(name: string, row: Row): string {
  if (name !== 'postings') return typeof row.opportunityId === 'string' ? row.opportunityId : ''
  const { fields } = row as unknown as PostingRecord
  return `${fieldValue(fields, 'hiringOrganization') ?? ''}\n${fieldValue(fields, 'title') ?? ''}`
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
