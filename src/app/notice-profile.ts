import { isEmptyBrand } from '../core/brand/brand'
import type { AuditReply } from '../core/contract/messages'
import type { Finding } from '../core/profile/audit/finding'
import { keptOf } from '../core/profile/audit/kept'
import { runAudit } from '../core/profile/audit/run'
import { completedBy } from '../core/profile/complete'
import type { ProfileSnapshot } from '../core/profile/profile'
import { profileKey } from '../core/profile/profile-address'
import { pitches } from '../records/pitches'
import { currentCriteria } from '../store/criteria'
import type { Database } from '../store/database'
import { list } from '../store/rows'
import { getSetting } from '../store/settings'
import { logSnapshot, ownSnapshots, snapshotsOf } from '../store/snapshots'
import { timeNow } from '../store/stamp'

const isOwn = async (db: Database, snapshot: ProfileSnapshot): Promise<boolean> =>
  profileKey(await getSetting(db, 'ownProfile')) === snapshot.key

/** What was seen of a profile this long ago completes what shows of it now. */
const together = 6 * 60 * 60 * 1000

async function seenBefore(db: Database, key: string): Promise<ProfileSnapshot | null> {
  const last = (await snapshotsOf(db, key)).at(-1)
  const isFresh = last && Date.parse(timeNow()) - Date.parse(last.updatedAt) < together
  return isFresh && last.snapshot.layout !== 'archive' ? last.snapshot : null
}

/** Every check, against the records as they stand. */
export async function runOn(db: Database, snapshot: ProfileSnapshot) {
  const [{ revision, brand, evidence, master }, said] = await Promise.all([
    currentCriteria(db),
    list(db, pitches),
  ])
  return { findings: runAudit({ snapshot, brand, evidence, master, pitches: said }), brand, revision }
}

/** Audits a snapshot of the user's own profile and logs it. */
export async function logAudit(
  db: Database,
  seen: ProfileSnapshot,
): Promise<{ findings: Finding[]; brandIsEmpty: boolean }> {
  // An archive says at once all that it says: a page that was looked at before adds nothing to it.
  const before = seen.layout === 'archive' ? null : await seenBefore(db, seen.key)
  const snapshot = completedBy(seen, before)
  const { findings, brand, revision } = await runOn(db, snapshot)
  await logSnapshot(db, { profileKey: snapshot.key, snapshot, ...keptOf(findings), judgedWith: revision })
  return { findings, brandIsEmpty: isEmptyBrand(brand) }
}

/**
 * Logs a snapshot of the user's own profile against the brand statement.
 * @returns false on anybody else's, of which nothing is kept.
 */
export async function noticeProfile(db: Database, snapshot: ProfileSnapshot): Promise<boolean> {
  if (!(await isOwn(db, snapshot))) return false
  await logAudit(db, snapshot)
  return true
}

/** The audit for the overlay, with the outcomes of the audits before it. */
export async function auditReply(db: Database, snapshot: ProfileSnapshot): Promise<AuditReply> {
  if (!(await isOwn(db, snapshot))) return { own: false, findings: [], brandIsEmpty: false, earlier: [] }
  const earlier = (await ownSnapshots(db)).map(({ takenAt, outcomes }) => ({ takenAt, outcomes }))
  return { own: true, ...(await logAudit(db, snapshot)), earlier }
}
