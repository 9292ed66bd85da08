import { verdicts } from '../../../src/core/fit/verdict'
import { plusDays } from '../../../src/core/kernel/days'
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
}

export const isArranged = ({ sort, employer, due }: Arrangement): boolean =>
  sort !== undefined || Boolean(employer) || due !== undefined

/** The last seen first and nothing left out: the order in which storage gives them anyway. */
export const isAsSeen = ({ sort, descending, employer, due }: Arrangement): boolean =>
  sort === 'seen' && descending === true && !employer && due === undefined

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
  { sort, descending, employer, due }: Arrangement,
  today: string,
): OpportunityRecord[] {
  const part = employer?.trim().toLocaleLowerCase() ?? ''
  const kept = rows.filter(
    row =>
      row.organization.toLocaleLowerCase().includes(part) && (due === undefined || isDue(row, due, today)),
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

/** The employers among these rows, each once, by name; the first so many. */
export function employersIn(rows: readonly OpportunityRecord[], most: number): string[] {
  const names = new Set(rows.map(row => row.organization).filter(Boolean))
  return [...names].sort(collator.compare).slice(0, most)
}
