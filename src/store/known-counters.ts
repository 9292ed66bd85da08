import type { Database } from './database'

export interface Counter {
  name: string
  count: number
}

/**
 * What this context knows of the counters. Reading the twenty that one posting counts into takes as long as writing
 * all of it, so what was read or written is kept, for as long as nobody else wrote: every change of counters leaves
 * a mark of its own in the store, in the same transaction, and what is known holds under that very mark alone.
 * Where a transaction came to nothing, so did its mark.
 */
export const markName = '#written'

interface Known {
  mark: number
  counts: Map<string, number>
}
const known = new WeakMap<Database, Known>()

/** When more are known, all are forgotten: a few thousand are as many as a session meets. */
const most = 5_000

/** The counters of these names as they stand, each once. Call in the transaction that writes them. */
export async function readCounters(db: Database, names: readonly string[]): Promise<Counter[]> {
  const missing = names.filter(name => !known.get(db)?.counts.has(name))
  const [mark, ...rows] = await db.counters.bulkGet([markName, ...missing])
  // Asked anew: an earlier transaction of this context may have written while this one waited for its turn.
  let here = known.get(db)
  if (!here || here.mark !== mark?.count || here.counts.size > most) {
    here = { mark: mark?.count ?? 0, counts: new Map() }
    known.set(db, here)
  }
  missing.forEach((name, i) => {
    here.counts.set(name, rows[i]?.count ?? 0)
  })
  const rest = names.filter(name => !here.counts.has(name))
  const others = rest.length > 0 ? await db.counters.bulkGet(rest) : []
  rest.forEach((name, i) => {
    here.counts.set(name, others[i]?.count ?? 0)
  })
  return names.map(name => ({ name, count: here.counts.get(name) ?? 0 }))
}

/** All counters are about to be written anew: what was known of any of them holds no more. Call before writing. */
export const forgetCounters = (db: Database): void => void known.delete(db)

/** Writes counters that were read in this very transaction; one of 0 goes. */
export async function writeCounters(db: Database, changed: readonly Counter[]): Promise<void> {
  const mark = 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1))
  const counts = known.get(db)?.counts ?? new Map<string, number>()
  for (const { name, count } of changed) counts.set(name, count)
  known.set(db, { mark, counts })
  const gone = changed.filter(row => row.count === 0).map(row => row.name)
  await Promise.all([
    db.counters.bulkPut([...changed.filter(row => row.count !== 0), { name: markName, count: mark }]),
    ...(gone.length > 0 ? [db.counters.bulkDelete(gone)] : []),
  ])
}
