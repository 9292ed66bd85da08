import Dexie from 'dexie'
import type { Database } from './database'
import { folded, postingsOf } from './postings'
import { getSetting, putSetting } from './settings'

/** Opportunities folded in one transaction. */
const batch = 50
const day = 86_400_000

/**
 * Folds the next postings that were only seen, and not for as many days as the user set. They stay searchable and
 * counted; seen again or opened, they are as before.
 * @returns false when there is nothing more to fold today.
 */
export function foldNext(db: Database, now: number): Promise<boolean> {
  return db.transaction('rw', [db.opportunities, db.postings, db.settings], async () => {
    const [days, from] = await Promise.all([getSetting(db, 'foldAfterDays'), getSetting(db, 'foldedTo')])
    const until = new Date(now - days * day).toISOString()
    if (from >= until) return false
    const rows = await db.opportunities
      .where('[status+lastSeenAt]')
      .between(['seen', from === '' ? Dexie.minKey : from], ['seen', until], false, true)
      .limit(batch)
      .toArray()
    for (const { id } of rows) {
      const postings = await postingsOf(db, id)
      await db.postings.bulkPut(postings.map(folded))
    }
    await putSetting(db, 'foldedTo', rows.length < batch ? until : (rows.at(-1)?.lastSeenAt ?? until))
    return rows.length === batch
  })
}

/**
 * Folds what came of openings that folding has gone past already, which it would not meet again. Call in a
 * transaction over opportunities, postings and settings.
 */
export async function foldBehind(db: Database, ids: readonly string[]): Promise<void> {
  const upTo = await getSetting(db, 'foldedTo')
  if (upTo === '') return
  const rows = (await db.opportunities.bulkGet([...ids])).flatMap(row => row ?? [])
  for (const { id, status, lastSeenAt } of rows) {
    if (status !== 'seen' || lastSeenAt > upTo) continue
    const whole = (await postingsOf(db, id)).filter(posting => posting.folded === undefined)
    await db.postings.bulkPut(whole.map(folded))
  }
}
