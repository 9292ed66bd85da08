import type { Database } from '../adapters/storage/database'
import { getSetting } from '../adapters/storage/settings'
import { logSnapshot, snapshotsOf } from '../adapters/storage/snapshots'
import { yardstick } from '../adapters/storage/yardstick'
import type { Finding } from '../core/audit/finding'
import { runAudit } from '../core/audit/run'
import { isEmptyBrand } from '../core/brand'
import type { AuditReply } from '../core/messages'
import type { ProfileSnapshot } from '../core/profile'
import { profileKey } from '../core/profile-address'

const isOwn = async (db: Database, snapshot: ProfileSnapshot): Promise<boolean> =>
  profileKey(await getSetting(db, 'ownProfile')) === snapshot.key

async function audit(
  db: Database,
  snapshot: ProfileSnapshot,
): Promise<{ findings: Finding[]; brandIsEmpty: boolean }> {
  const { name, brand } = await yardstick(db)
  const findings = runAudit(snapshot, brand)
  const outcomes = Object.fromEntries(findings.map(finding => [finding.check, finding.outcome]))
  await logSnapshot(db, { profileKey: snapshot.key, snapshot, outcomes, judgedWith: name })
  return { findings, brandIsEmpty: isEmptyBrand(brand) }
}

/**
 * Logs a snapshot of the user's own profile against the brand statement.
 * @returns false on anybody else's, of which nothing is kept.
 */
export async function noticeProfile(db: Database, snapshot: ProfileSnapshot): Promise<boolean> {
  if (!(await isOwn(db, snapshot))) return false
  await audit(db, snapshot)
  return true
}

/** The audit for the overlay, with the outcomes of the audits before it. */
export async function auditReply(db: Database, snapshot: ProfileSnapshot): Promise<AuditReply> {
  if (!(await isOwn(db, snapshot))) return { own: false, findings: [], brandIsEmpty: false, earlier: [] }
  const earlier = (await snapshotsOf(db, snapshot.key)).map(({ takenAt, outcomes }) => ({
    takenAt,
    outcomes,
  }))
  return { own: true, ...(await audit(db, snapshot)), earlier }
}
