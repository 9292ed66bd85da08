import type { Table } from 'dexie'

/** Of fewer keys each is asked for by itself. */
const few = 8
/** So many rows for each that is asked for are read at most. */
const most = 1.5

/**
 * The rows of these keys, in their order. Where they stand close together, or few rows stand there at all, they are
 * read in one piece: each key that is asked for by itself costs as much as a short piece.
 */
export async function rowsUnder<T>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<(T | undefined)[]> {
  if (keys.length < few) return table.bulkGet([...keys])
  const sorted = [...keys].sort()
  const range = () => table.where(':id').between(sorted[0], sorted.at(-1), true, true)
  const limit = Math.ceil(keys.length * most)
  const there = await range()
    .limit(limit + 1)
    .primaryKeys()
  if (there.length === 0) return keys.map(() => undefined)
  if (there.length > limit) return table.bulkGet([...keys])
  const rows = await range().toArray()
  const byKey = new Map(there.map((key, i) => [key, rows[i]]))
  return keys.map(key => byKey.get(key))
}
