import Dexie, { type Collection } from 'dexie'
import type { StoredRow } from '../records/define'
import { partsOf, type Rows, storeOf } from '../records/registry'
import type { Database } from './database'

/** A row that is a part of an opportunity. */
export type Part = StoredRow & { id: string; opportunityId: string }

/** The stores whose rows are parts of an opportunity, by name. */
export const opportunityParts: readonly string[] = partsOf('opportunities').map(store => store.name)

const indexOf = (name: string): string => storeOf(name).parent?.index ?? ''

/** The rows of one store that hang on another row, in the order of their index. */
export function hangingOn<Row = StoredRow>(db: Database, name: string, id: string): Collection<Row, string> {
  const index = indexOf(name)
  const where = db.table<Row, string>(name).where(index)
  return index.startsWith('[') ? where.between([id, Dexie.minKey], [id, Dexie.maxKey]) : where.equals(id)
}

/** Those that hang on an opportunity. */
export const partsIn = (db: Database, name: string, id: string): Collection<Part, string> =>
  hangingOn<Part>(db, name, id)

/** As `partsIn`, of a store that is known by name. */
export const ofOpportunity = <Name extends 'postings' | 'sightings' | 'ticks' | 'sendings'>(
  db: Database,
  name: Name,
  id: string,
): Collection<Rows[Name], string> => partsIn(db, name, id) as unknown as Collection<Rows[Name], string>

/** The opportunities on which any row of the store hangs; walks the index alone. */
export async function parentsIn(db: Database, name: string): Promise<Set<string>> {
  const ids = new Set<string>()
  await db
    .table(name)
    .orderBy(indexOf(name))
    .eachKey(key => ids.add(Array.isArray(key) ? String(key[0]) : String(key)))
  return ids
}
