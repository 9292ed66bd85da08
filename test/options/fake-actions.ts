import type { Services } from '../../options/services'
import type { NextActionServices } from '../../src/app/next-action'
import { dueOf } from '../../src/core/pipeline/due'
import { type Actions, withDone, withNext, withoutNext } from '../../src/core/pipeline/next-action'
import type { OpportunityRecord } from '../../src/core/pipeline/opportunity-record'
import { cell, derived } from './cells'

type Cell<T> = ReturnType<typeof cell<T>>

/** Next actions over values in memory, by the very functions that change the records. */
export function fakeActions(
  opportunities: Cell<OpportunityRecord[]>,
  now: string,
): NextActionServices & Pick<Services, 'dueUntil'> {
  const allowed = cell(false)
  const change = (id: string, made: (before: Actions | undefined) => Actions) => {
    const before = opportunities.get()
    opportunities.set(before.map(row => (row.id === id ? { ...row, actions: made(row.actions) } : row)))
    return async () => opportunities.set(before)
  }
  return {
    reminding: derived(allowed, given => ({ allowed: given, at: '09:00' })),
    planNext: async (id, entry) => change(id, before => withNext(before, entry, now, false)),
    finishNext: async id => change(id, before => (before ? withDone(before, now) : withoutNext(before, now))),
    dropNext: async id => change(id, before => withoutNext(before, now)),
    allowReminders: async () => {
      allowed.set(true)
      return true
    },
    saveCalendar: async () => true,
    dueUntil: day =>
      derived(opportunities, rows =>
        rows.flatMap(row => {
          const due = dueOf(row)
          return due && due.due <= day ? [{ row, ...due }] : []
        }),
      ),
  }
}
