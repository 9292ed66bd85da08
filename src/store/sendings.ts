import Dexie from 'dexie'
import type { Status } from '../core/pipeline/opportunity'
import { fingerprintText } from '../core/tailoring/fingerprint-text'
import { type Guarded, guard, type Sent } from '../core/tailoring/guard'
import { sharedLines } from '../core/tailoring/same-resume'
import type { SendingRecord } from '../records/sendings'
import { countedInto } from './counters'
import type { Database } from './database'
import { setStatus, takeStatusBack } from './opportunities'
import { newId, timeAfter, timeNow } from './stamp'
import { addTombstone } from './tombstones'

/** A sending with the names that a surface shows. */
interface SendingShown extends SendingRecord, Sent {
  /** The version's name; null where it was erased. */
  version: string | null
  /** The opportunity's title; empty where that was erased. */
  title: string
}

async function withNames(db: Database, rows: readonly SendingRecord[]): Promise<SendingShown[]> {
  const [resumes, opportunities] = await Promise.all([
    db.resumes.bulkGet(rows.map(row => row.resumeId)),
    db.opportunities.bulkGet(rows.map(row => row.opportunityId)),
  ])
  return rows.map((row, i) => ({
    ...row,
    version: resumes[i]?.name ?? null,
    title: opportunities[i]?.title ?? '',
    organization: opportunities[i]?.organization || row.organization,
  }))
}

/** What went out for one opportunity, the newest first. */
export const sendingsOf = async (db: Database, opportunityId: string): Promise<SendingShown[]> =>
  withNames(
    db,
    await db.sendings
      .where('[opportunityId+at]')
      .between([opportunityId, Dexie.minKey], [opportunityId, Dexie.maxKey])
      .reverse()
      .toArray(),
  )

/** Everything that went out, the newest first. */
export const allSendings = async (db: Database): Promise<SendingShown[]> =>
  withNames(
    db,
    (await db.sendings.toArray()).sort((a, b) => b.at.localeCompare(a.at)),
  )

/** What the guard found, with what a reader needs to see it. */
export interface GuardFinding {
  /** The same or nearly the same text that went to another employer. */
  another: {
    sent: SendingShown
    likeness: 'same' | 'nearly-same'
    /** Lines of this text that are the same in what was sent, and how many it has. */
    sameLines: number
    lines: number
    /** The text that was sent; null where it was erased since. */
    text: string | null
  } | null
  /** What went to this employer before, the newest first. */
  sameEmployer: SendingShown[]
}

async function guarded(
  db: Database,
  text: string,
  opportunityId: string,
): Promise<{ organization: string; found: Guarded<SendingRecord>; sent: SendingRecord[] }> {
  const [row, sent] = await Promise.all([db.opportunities.get(opportunityId), db.sendings.toArray()])
  const organization = row?.organization ?? ''
  return { organization, sent, found: guard(text, { opportunityId, organization }, sent) }
}

/** Holds a text against everything that was sent, before it is recorded. */
export async function guardText(db: Database, text: string, opportunityId: string): Promise<GuardFinding> {
  const { organization, sent, found } = await guarded(db, text, opportunityId)
  const sameEmployer = await withNames(db, found.sameEmployer)
  if (!found.another) return { another: null, sameEmployer }
  const { sent: row, likeness } = found.another
  const [shown] = await withNames(db, [row])
  const old = await db.resumes.get(row.resumeId)
  const names = [organization, ...sent.map(each => each.organization)]
  const { same, all } = sharedLines(text, old?.text ?? '', names)
  return {
    another: shown ? { sent: shown, likeness, sameLines: same, lines: all, text: old?.text ?? null } : null,
    sameEmployer,
  }
}

export interface NewSending {
  opportunityId: string
  resumeId: string
  /** YYYY-MM-DD */
  at: string
  channel: string
  despite: SendingRecord['despite']
}

/** What recording changed besides, for taking it back. */
export interface Recorded {
  sendingId: string
  /** The version was frozen by it. */
  froze: boolean
  statusChanged: boolean
}

/** From here on it counts as applied; what is further along stays where it is. */
const before: readonly Status[] = ['seen', 'interested', 'not-for-me']

/**
 * Records that a version went out: the version is frozen and the opportunity counts as applied, in one transaction.
 * @returns null where one of both is gone.
 */
export function recordSending(db: Database, given: NewSending): Promise<Recorded | null> {
  return db.transaction('rw', [db.sendings, db.resumes, db.opportunities, ...countedInto(db)], async () => {
    const [resume, opportunity] = await Promise.all([
      db.resumes.get(given.resumeId),
      db.opportunities.get(given.opportunityId),
    ])
    if (!resume || !opportunity) return null
    const { found, organization } = await guarded(db, resume.text, given.opportunityId)
    const now = timeNow()
    const row: SendingRecord = {
      id: newId(),
      updatedAt: now,
      ...given,
      channel: given.channel.trim().slice(0, 100),
      organization,
      fingerprint: fingerprintText(found.fingerprint),
    }
    await db.sendings.add(row)
    const froze = resume.frozenAt === null
    if (froze) await db.resumes.put({ ...resume, frozenAt: now, updatedAt: timeAfter(resume.updatedAt) })
    const statusChanged = before.includes(opportunity.status)
    if (statusChanged) await setStatus(db, opportunity.id, 'applied')
    return { sendingId: row.id, froze, statusChanged }
  })
}

/** Undo of `recordSending`. */
export function takeSendingBack(db: Database, { sendingId, froze, statusChanged }: Recorded): Promise<void> {
  const tables = [db.sendings, db.resumes, db.opportunities, ...countedInto(db), db.tombstones]
  return db.transaction('rw', tables, async () => {
    const row = await db.sendings.get(sendingId)
    if (!row) return
    await db.sendings.delete(row.id)
    await addTombstone(db, 'sendings', row.id, row.updatedAt)
    const resume = await db.resumes.get(row.resumeId)
    const sentElsewhere = await db.sendings.where('resumeId').equals(row.resumeId).first()
    if (froze && resume && !sentElsewhere)
      await db.resumes.put({ ...resume, frozenAt: null, updatedAt: timeAfter(resume.updatedAt) })
    if (statusChanged) await takeStatusBack(db, row.opportunityId)
  })
}
