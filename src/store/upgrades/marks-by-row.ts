import type { Transaction } from 'dexie'
import { mark } from '../devices/marks'

/** A mark of version 6: under a number of its own, as often as the row changed. */
interface NumberedMark {
  id: string
  whole?: true
}

const aside = 'outboxBefore8'

/**
 * What waits for the other devices is named by its row alone from version 8 on. The key of a store can't be changed,
 * so version 7 gives the store up, and version 8 begins it anew with what waited.
 */
export async function setMarksAside(transaction: Transaction): Promise<void> {
  const waiting = await transaction.table<NumberedMark>('outbox').toArray()
  if (waiting.length > 0) await transaction.table('sync').put({ name: aside, value: waiting })
}

export async function markByRow(transaction: Transaction): Promise<void> {
  const sync = transaction.table<{ name: string; value: NumberedMark[] }, string>('sync')
  const kept = await sync.get(aside)
  if (!kept) return
  await transaction.table('outbox').bulkPut(kept.value.map(({ id, whole }) => mark(id, whole === true)))
  await sync.delete(aside)
}
