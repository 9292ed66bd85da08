import { isEmptyBrand } from '../core/brand/brand'
import type { KeptAudit } from '../core/contract/messages'
import { fixedSince } from '../core/profile/audit/fixed'
import { auditSteps } from '../core/profile/audit/history'
import type { ProfileSnapshot } from '../core/profile/profile'
import type { Database } from '../store/database'
import { ownProfileKey, ownSnapshots } from '../store/snapshots'
import { logAudit, runOn } from './notice-profile'

/** Audits the user's profile as LinkedIn's archive has it, into the same history as the audits of the page. */
export async function auditArchive(db: Database, snapshot: ProfileSnapshot): Promise<void> {
  await logAudit(db, { ...snapshot, key: await ownProfileKey(db), layout: 'archive' })
}

/** What was last seen of the user's own profile, held against the records as they stand now; null before the first look. */
export async function keptAudit(db: Database): Promise<KeptAudit | null> {
  const taken = await ownSnapshots(db)
  const last = taken.at(-1)
  if (!last) return null
  const { findings, brand } = await runOn(db, last.snapshot)
  return {
    takenAt: last.takenAt,
    fromArchive: last.snapshot.layout === 'archive',
    findings,
    brandIsEmpty: isEmptyBrand(brand),
    fixed: Object.fromEntries(fixedSince(findings, taken.slice(0, -1), last.takenAt)),
    steps: auditSteps(taken),
  }
}
