import type { Transaction } from 'dexie'
import { withStatus } from '../../core/pipeline/tally'
import type { StatusHistory } from '../../core/pipeline/went'
import { factsOf, isFact, type Watched } from '../../core/trends/facts'
import { addEntries, entryOf, type Shelves, settle } from '../../core/trends/series'

/**
 * From version 6 on what postings say is added up by month, and how applications went. Opportunities that are there are
 * counted once, from their own rows; in pages, since a cursor asks the browser for every row by itself.
 */
type Opening = Partial<Watched & StatusHistory> & { id?: string; tallied?: unknown }

const page = 1_000

function withFacts(row: Opening): string[] {
  const { title, organization, place, workMode, baseSalary, firstSeenAt, takenDownAt } = row
  const { status, statusSince, statusesBefore } = row
  const names = Array.isArray(row.tallied) ? row.tallied.filter(name => typeof name === 'string') : []
  const kept = names.filter(name => !isFact(name))
  const told =
    status === undefined || statusSince === undefined
      ? kept
      : withStatus(kept, { status, statusSince, statusesBefore })
  if (firstSeenAt === undefined) return told
  const facts = factsOf({
    title: title ?? '',
    organization: organization ?? '',
    place: place ?? '',
    workMode: workMode ?? null,
    baseSalary: baseSalary ?? null,
    firstSeenAt,
    takenDownAt: takenDownAt ?? null,
  })
  return [...told, ...facts]
}

export async function beginTrends(transaction: Transaction): Promise<void> {
  const counted: Shelves = new Map()
  const went = new Map<string, number>()
  const openings = transaction.table<Opening, string>('opportunities')
  for (let last = ''; ; ) {
    const rows = await openings.where('id').above(last).limit(page).toArray()
    if (rows.length === 0) break
    last = rows.at(-1)?.id ?? ''
    const made = rows.map(row => (row.tallied === undefined ? row : { ...row, tallied: withFacts(row) }))
    for (const { tallied } of made) {
      if (!Array.isArray(tallied)) continue
      addEntries([entryOf(tallied)], counted)
      for (const name of tallied) if (name.startsWith('went:')) went.set(name, (went.get(name) ?? 0) + 1)
    }
    await openings.bulkPut(made)
  }
  // A join that is taken back brings the row that went along.
  await transaction
    .table<{ from?: Opening; into?: Opening }>('joins')
    .toCollection()
    .modify(join => {
      for (const row of [join.from, join.into]) if (row?.tallied !== undefined) row.tallied = withFacts(row)
    })
  const shelves = [...settle(new Map(), counted)].map(([name, counts]) => ({ name, counts }))
  await transaction.table('trends').bulkPut(shelves.filter(({ counts }) => counts.size > 0))
  await transaction.table('counters').bulkPut([...went].map(([name, count]) => ({ name, count })))
}
