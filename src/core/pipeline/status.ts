import { maxStatusesBefore } from './merge'
import type { Status } from './opportunity'
import type { OpportunityRecord } from './opportunity-record'

type Statuses = Pick<OpportunityRecord, 'status' | 'statusSince' | 'statusesBefore'>

/** The change to another status: the one that was is remembered. */
export const withNewStatus = (row: Statuses, status: Status, now: string): Required<Statuses> => ({
  status,
  statusSince: now,
  statusesBefore: [...(row.statusesBefore ?? []), { status: row.status, since: row.statusSince }].slice(
    -maxStatusesBefore,
  ),
})

/** Undo of the last change of status, with the time since when it was before; null where there was none. */
export function withStatusBefore({ statusesBefore = [] }: Statuses): Required<Statuses> | null {
  const last = statusesBefore.at(-1)
  return last
    ? { status: last.status, statusSince: last.since, statusesBefore: statusesBefore.slice(0, -1) }
    : null
}
