import type { Transaction } from 'dexie'

/**
 * From version 7 on, what the user said is not asked for counts into no skill. What was counted with it before is judged
 * anew, and counted anew with that (store/judging): here it is only marked, in pages, since a cursor asks the browser for
 * every row by itself. No row's time changes.
 */
const page = 1_000

export async function countAskedAlone(transaction: Transaction): Promise<void> {
  if ((await transaction.table('ownRules').count()) === 0) return
  const openings = transaction.table<{ id: string; judgedWith?: unknown }, string>('opportunities')
  for (let last = ''; ; ) {
    const rows = await openings.where('id').above(last).limit(page).toArray()
    if (rows.length === 0) return
    last = rows.at(-1)?.id ?? ''
    await openings.bulkPut(rows.map(row => ({ ...row, judgedWith: 'counted' })))
  }
}
