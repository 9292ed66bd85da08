import { cleanAddress } from '../core/posting/address'
import type { PageReading } from '../core/posting/page-reading'
import { fieldValue } from '../core/posting/posting'
import type { Database } from './database'
import type { Notice } from './derived-rows'
import { newId, timeNow } from './stamp'

/** The log holds this many lines; older ones go. */
export const mostNotices = 300

/** Of a page that holds no posting only its site is noted: the log is no history of what was visited. */
const siteOnly = (address: string): string => {
  try {
    return `${new URL(address).origin}/`
  } catch {
    return ''
  }
}

export const noteNotice = async (
  db: Database,
  reading: PageReading,
  outcome: Notice['outcome'],
): Promise<void> => {
  await db.notices.add({
    id: newId(),
    at: timeNow(),
    url: outcome === 'nothing' ? siteOnly(reading.url) : cleanAddress(reading.url),
    outcome,
    title: outcome === 'nothing' ? '' : (fieldValue(reading.fields, 'title') ?? ''),
    organization: outcome === 'nothing' ? '' : (fieldValue(reading.fields, 'hiringOrganization') ?? ''),
    why: reading.evidence,
  })
}

/** The newest first. */
export const latestNotices = (db: Database, most: number): Promise<Notice[]> =>
  db.notices.orderBy('id').reverse().limit(most).toArray()

export async function trimNotices(db: Database): Promise<void> {
  const old = await db.notices.orderBy('id').reverse().offset(mostNotices).primaryKeys()
  if (old.length > 0) await db.notices.bulkDelete(old)
}
