import Dexie from 'dexie'
import { archiveKey, profileKey } from '../core/profile/profile-address'
import type { SnapshotRecord } from '../records/snapshots'
import type { Database } from './database'
import { getSetting } from './settings'
import { newId, timeAfter } from './stamp'

/** Under which the user's own profile is kept: by its address, or, where none is known, as LinkedIn's archive has it. */
export const ownProfileKey = async (db: Database): Promise<string> =>
  profileKey(await getSetting(db, 'ownProfile')) ?? archiveKey

/**
 * All that was taken of the user's own profile, the oldest first: of its page, and of archives that were read before
 * its address was known.
 */
export async function ownSnapshots(db: Database): Promise<SnapshotRecord[]> {
  const keys = new Set([await ownProfileKey(db), archiveKey])
  const taken = await Promise.all([...keys].map(key => snapshotsOf(db, key)))
  return taken.flat().sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
}

/** The snapshots of one profile, the oldest first. */
export const snapshotsOf = (db: Database, key: string): Promise<SnapshotRecord[]> =>
  db.snapshots.where('[profileKey+takenAt]').between([key, Dexie.minKey], [key, Dexie.maxKey]).toArray()

/**
 * Logs a snapshot of the user's own profile. One that shows the same as the newest is not logged again, only
 * its outcomes are brought up to date.
 */
export function logSnapshot(
  db: Database,
  taken: Omit<SnapshotRecord, 'id' | 'updatedAt' | 'takenAt'>,
): Promise<void> {
  return db.transaction('rw', db.snapshots, async () => {
    const last = (await snapshotsOf(db, taken.profileKey)).at(-1)
    const now = timeAfter(last?.updatedAt ?? '')
    const same = last && JSON.stringify(last.snapshot) === JSON.stringify(taken.snapshot)
    await db.snapshots.put(
      same ? { ...last, ...taken, updatedAt: now } : { ...taken, id: newId(), takenAt: now, updatedAt: now },
    )
  })
}
