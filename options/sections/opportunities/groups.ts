import { type Status, statuses } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'

/** The board's groups, what needs the user soonest first. What is over stands last. */
export const boardOrder: readonly Status[] = ['offer', 'interviewing', 'applied', 'interested', 'closed']

/** What never came onto the board, or was taken off it. */
export const quietOrder: readonly Status[] = statuses.filter(status => !boardOrder.includes(status))

/** Rows by status in a given order, empty groups left out; the order within a group stays. */
export function groupByStatus(
  rows: readonly OpportunityRecord[],
  order: readonly Status[],
): { status: Status; rows: OpportunityRecord[] }[] {
  return order
    .map(status => ({ status, rows: rows.filter(row => row.status === status) }))
    .filter(group => group.rows.length > 0)
}
