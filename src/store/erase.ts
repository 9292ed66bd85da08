import { hostMatches } from '../core/sites/sites'
import type { StoredRow } from '../records/define'
import { allStores, childrenOf, type Rows, storeNames, storeOf } from '../records/registry'
import type { Database } from './database'
import { apartByKey } from './merge-rows'
import { hangingOn } from './of-opportunity'
import { dropRows, keyOf, putRowsBack, tablesOf } from './with-row'

/** Erases every record and setting on this device, in one transaction. There is no way back. */
export const eraseEverything = (db: Database): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })

/** What was erased, by store, for putting it back. */
export type Erased = { [Name in keyof Rows]: Rows[Name][] }

const nothingErased = (): Erased => Object.fromEntries(storeNames.map(name => [name, []])) as object as Erased

const rowsIn = (erased: Erased, name: string): StoredRow[] =>
  (erased as unknown as Record<string, StoredRow[]>)[name] ?? []

/** All that hangs on a row, and on what hangs on it. */
async function collect(
  db: Database,
  name: string,
  row: StoredRow,
  erased: Erased,
  known: Set<string>,
): Promise<void> {
  if (known.has(keyOf(row))) return
  known.add(keyOf(row))
  rowsIn(erased, name).push(row)
  for (const { name: child } of childrenOf(name))
    for (const each of await hangingOn(db, child, keyOf(row)).toArray())
      await collect(db, child, each, erased, known)
}

async function removeRows(db: Database, erased: Erased): Promise<void> {
  for (const name of storeNames) await dropRows(db, name, rowsIn(erased, name))
}

/** Erases rows of one store with all that hangs on them. */
export function eraseRows(db: Database, name: string, ids: readonly string[]): Promise<Erased> {
  return db.transaction('rw', tablesOf(db, allStores), async () => {
    const erased = nothingErased()
    const known = new Set<string>()
    for (const row of await db.table<StoredRow, string>(name).bulkGet([...new Set(ids)]))
      if (row) await collect(db, name, row, erased, known)
    await removeRows(db, erased)
    return erased
  })
}

/** Erases opportunities with all that hangs on them. */
export const eraseOpportunities = (db: Database, ids: readonly string[]): Promise<Erased> =>
  eraseRows(db, 'opportunities', ids)

/** Erases a whole group: the evidence log, or all résumés with what was sent where. */
export function eraseStore(db: Database, group: string): Promise<Erased> {
  return db.transaction('rw', tablesOf(db, allStores), async () => {
    const erased = nothingErased()
    for (const store of allStores.filter(each => each.erase?.group === group))
      for (const row of await db.table<StoredRow>(store.name).toArray()) rowsIn(erased, store.name).push(row)
    await removeRows(db, erased)
    return erased
  })
}

const isOn = (host: string, address: string): boolean => {
  try {
    return hostMatches(new URL(address).hostname, host)
  } catch {
    return false
  }
}

/** The opportunities that were seen on this host and nowhere else: what erasing "by site" takes. */
export async function seenOnlyOn(db: Database, host: string): Promise<string[]> {
  const elsewhere = new Set<string>()
  const here = new Set<string>()
  await db.sightings.each(({ opportunityId, url }) => {
    ;(isOn(host, url) ? here : elsewhere).add(opportunityId)
  })
  return [...here].filter(id => !elsewhere.has(id))
}

/** Undo: everything is there again as it was. */
export function putBack(db: Database, erased: Erased): Promise<void> {
  return db.transaction('rw', tablesOf(db, allStores), async () => {
    for (const name of storeNames) {
      const rows = rowsIn(erased, name)
      // The page may have been read once more since, into another opportunity.
      await putRowsBack(db, name, storeOf(name).unique?.apart ? await apartByKey(db, name, rows) : rows)
    }
  })
}
