import Dexie from 'dexie'
import {
  type ActionEntry,
  type Actions,
  readEntry,
  withDone,
  withNext,
  withoutNext,
  withReminded,
} from '../core/pipeline/next-action'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { Database } from './database'
import { timeAfter } from './stamp'

/** What it was before a change: `null` where nothing was ever planned. For undo. */
export type ActionsBefore = Actions | null

/** Later than the change before, also within one millisecond: `changedAt` tells one plan from the next. */
function timeOfChange({ updatedAt, actions }: OpportunityRecord): string {
  const before = actions?.changedAt ?? ''
  const now = timeAfter(updatedAt > before ? updatedAt : before)
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString()
}

/** @returns what stood there before; undefined where nothing was changed: it is gone, or there was nothing to change. */
function change(
  db: Database,
  id: string,
  made: (before: Actions | undefined, now: string) => Actions | null,
): Promise<ActionsBefore | undefined> {
  return db.transaction('rw', db.opportunities, async () => {
    const row = await db.opportunities.get(id)
    if (!row) return undefined
    const now = timeOfChange(row)
    const actions = made(row.actions, now)
    if (!actions) return undefined
    await db.opportunities.put({ ...row, actions, updatedAt: now })
    return row.actions ?? null
  })
}

/**
 * @param passed the moment of the reminder lies behind.
 * @throws TypeError where the entry has no words or no day.
 */
export async function planNext(
  db: Database,
  id: string,
  entry: ActionEntry,
  passed: boolean,
): Promise<ActionsBefore | undefined> {
  const read = readEntry(entry)
  if (!read) throw new TypeError('A next action has words and a day.')
  return change(db, id, (before, now) => withNext(before, read, now, passed))
}

export const finishNext = (db: Database, id: string): Promise<ActionsBefore | undefined> =>
  change(db, id, (before, now) => (before?.next ? withDone(before, now) : null))

export const dropNext = (db: Database, id: string): Promise<ActionsBefore | undefined> =>
  change(db, id, (before, now) => (before?.next ? withoutNext(before, now) : null))

/** Undo: as it was, as of now. */
export async function putActionsBack(db: Database, id: string, before: ActionsBefore): Promise<void> {
  await change(db, id, (_actions, now) => ({ ...(before ?? { next: null, done: [] }), changedAt: now }))
}

/** The reminder of this very action was shown. Nothing where it was changed meanwhile. */
export async function markReminded(db: Database, id: string, changedAt: string): Promise<void> {
  await change(db, id, (before, now) =>
    before?.changedAt === changedAt && before.next ? withReminded(before, now) : null,
  )
}

const index = 'actions.next.due'

/** What is due on a day (YYYY-MM-DD) or before, the longest waiting first. */
export const dueBy = (db: Database, day: string, most: number): Promise<OpportunityRecord[]> =>
  db.opportunities.where(index).belowOrEqual(day).limit(most).toArray()

/** What a reminder is still to be shown of, the soonest first. */
export const toRemind = (db: Database, most: number): Promise<OpportunityRecord[]> =>
  db.opportunities
    .where(index)
    .between(Dexie.minKey, Dexie.maxKey)
    .filter(({ actions }) => actions?.next?.remind === true && actions.next.remindedAt === null)
    .limit(most)
    .toArray()
