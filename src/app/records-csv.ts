import { toCsv } from '../adapters/files-out/csv'
import type { Message } from '../core/kernel/message'
import type { StoredRow } from '../records/define'
import type { StoreName } from '../records/registry'
import { labelledStores } from '../records/store-labels'
import { rowsOf } from '../store/backup'
import type { Database } from '../store/database'

/**
 * A record type's own table to take along, one row a line, the oldest first.
 * @throws TypeError where no record type has a file of that name.
 */
export async function recordsCsv(
  db: Database,
  file: string,
  say: (message: Message) => string,
): Promise<Blob> {
  const store = labelledStores.find(each => each.csv?.file === file)
  if (!store?.csv) throw new TypeError(`There is no file named ${file}.`)
  const { csv } = store
  const parts = [toCsv([csv.head.map(say)], true)]
  for await (const rows of rowsOf(db, store.name as StoreName))
    parts.push(
      toCsv(
        rows.map(row => [...csv.cells(row as unknown as StoredRow)]),
        false,
      ),
    )
  return new Blob(parts, { type: 'text/csv' })
}
