import { type Verdict, verdicts } from '../../../src/core/fit/verdict'
import { localDay, plusDays } from '../../../src/core/kernel/days'
import { dueOf } from '../../../src/core/pipeline/due'
import { statuses } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'

/** Columns of the table by which it sorts. */
export const sortKeys = ['title', 'employer', 'place', 'status', 'fit', 'next', 'seen'] as const
export type SortKey = (typeof sortKeys)[number]

/** What is due: over already, within a week (and over), anything at all, or nothing. */
export const dueFilters = ['over', 'week', 'any', 'none'] as const
export type DueFilter = (typeof dueFilters)[number]

export interface Arrangement {
  sort?: SortKey | undefined
  descending?: boolean | undefined
  /** Part of the employer's name; empty for all. */
  employer?: string | undefined
  due?: DueFilter | undefined
  fit?: Verdict | undefined
  /** When it was seen last. */
  within?: SeenFilter | undefined
  /** Part of the name of a host where it was seen; empty for all. */
  site?: string | undefined
}

/** Seen last within so many days. */
export const seenFilters = ['week', 'month', 'quarter'] as const
export type SeenFilter = (typeof seenFilters)[number]
const daysWithin: Record<SeenFilter, number> = { week: 7, month: 30, quarter: 91 }

/** Some are left out. */
export const isFiltered = ({ employer, due, fit, within, site }: Arrangement): boolean =>
  Boolean(employer || site) || due !== undefined || fit !== undefined || within !== undefined

export const isArranged = (arrangement: Arrangement): boolean =>
  arrangement.sort !== undefined || isFiltered(arrangement)

/** The last seen first and nothing left out: the order in which storage gives them anyway. */
export const isAsSeen = (arrangement: Arrangement): boolean =>
  arrangement.sort === 'seen' && arrangement.descending === true && !isFiltered(arrangement)

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** What a column sorts by; empty values stand last whichever way. */
const sortValue: Record<SortKey, (row: OpportunityRecord) => string | number> = {
  title: row => row.title,
  employer: row => row.organization,
  place: row => row.place,
  status: row => statuses.indexOf(row.status),
  fit: row => verdicts.indexOf(row.verdict),
  next: row => dueOf(row)?.due ?? '',
  seen: row => row.lastSeenAt,
}

function isDue(row: OpportunityRecord, filter: DueFilter, today: string): boolean {
  const due = dueOf(row)?.due
  if (filter === 'none' || filter === 'any') return (due === undefined) === (filter === 'none')
  if (due === undefined) return false
  return filter === 'over' ? due < today : due <= plusDays(today, 7)
}

/** Rows filtered and sorted; without a column to sort by, in the order given. */
export function arrange(
  rows: readonly OpportunityRecord[],
  { sort, descending, employer, due, fit, within, site }: Arrangement,
  today: string,
): OpportunityRecord[] {
  const part = employer?.trim().toLocaleLowerCase() ?? ''
  const host = site?.trim().toLocaleLowerCase() ?? ''
  const since = within && plusDays(today, -daysWithin[within])
  const kept = rows.filter(
    row =>
      row.organization.toLocaleLowerCase().includes(part) &&
      (due === undefined || isDue(row, due, today)) &&
      (fit === undefined || row.verdict === fit) &&
      (since === undefined || localDay(row.lastSeenAt) >= since) &&
      (host === '' || hostsOf(row).some(each => each.includes(host))),
  )
  if (!sort) return kept
  const keyed = kept.map(row => ({ row, value: sortValue[sort](row) }))
  const direction = descending ? -1 : 1
  keyed.sort((a, b) => {
    if (a.value === '' || b.value === '') return a.value === b.value ? 0 : a.value === '' ? 1 : -1
    const order =
      typeof a.value === 'number' || typeof b.value === 'number'
        ? Number(a.value) - Number(b.value)
        : collator.compare(a.value, b.value)
    return direction * order
  })
  return keyed.map(({ row }) => row)
}

/** Where it was seen, by the addresses among its keys ("url:jobs.example/12"). */
const hostsOf = ({ keys }: Pick<OpportunityRecord, 'keys'>): string[] =>
  keys.flatMap(key => (key.startsWith('url:') ? [key.slice(4).split('/', 1)[0] ?? ''] : []))

/** The hosts among these rows, each once, by name; the first so many. */
export const hostsIn = (rows: readonly OpportunityRecord[], most: number): string[] =>
  [...new Set(rows.flatMap(hostsOf))].filter(Boolean).sort(collator.compare).slice(0, most)

/** The employers among these rows, each once, by name; the first so many. */
export function employersIn(rows: readonly OpportunityRecord[], most: number): string[] {
  const names = new Set(rows.map(row => row.organization).filter(Boolean))
  return [...names].sort(collator.compare).slice(0, most)
}
