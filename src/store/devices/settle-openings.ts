import { laterText } from '../../core/kernel/later'
import { isSame } from '../../core/kernel/same'
import type { OpportunityRecord } from '../../core/pipeline/opportunity-record'
import type { PostingRecord } from '../../core/pipeline/posting-record'
import { tallyOf } from '../../core/pipeline/tally'
import { storeOf } from '../../records/registry'
import { countedInto, recountMoved } from '../counters'
import type { Database } from '../database'
import { joinAgain, joinedAway } from '../join-again'
import { ofOpportunity, opportunityParts, type Part, partsIn } from '../of-opportunity'
import { getPosting, unarchived } from '../postings'
import { indexOpportunity, unindexRow } from '../search-index'
import { listed, shownFields } from '../shown'
import { ownStamps, plainStamps, stampsId, stampsRow } from '../stamping'
import { tallyIn } from '../with-row'
import { drop } from './take-deletions'
import { stampedWhole, type Taking } from './taking'

/**
 * What the rows of an opportunity say may not agree with it, once rows of several devices stand side by side. Here they
 * are made to agree; what is decided by that is told to the others, who merge it as any other change, so that all come
 * to the same in whatever order they hear of it.
 */
export const tablesToSettle = (db: Database) =>
  [
    'opportunities',
    'joins',
    'tombstones',
    'stamps',
    ...countedInto(db).map(({ name }) => name),
    'searchDocs',
    'outbox',
    ...opportunityParts,
  ].map(name => db.table(name))

const store = storeOf('opportunities')

/** What was joined stays joined: what another device still had under the one that went follows it. */
export async function followJoinsTold(db: Database, taking: Taking): Promise<void> {
  for (const { from, to } of await joinedAway(db)) {
    const into = (await db.opportunities.bulkGet(to)).find(row => row !== undefined)
    if (!into) continue
    const again = await db.opportunities.get(from)
    if (again) await joinTold(db, into, again, taking)
    for (const name of opportunityParts)
      for (const row of await partsIn(db, name, from).toArray()) {
        await movePart(db, name, row, into.id, taking)
        taking.openings.add(into.id)
      }
  }
}

async function joinTold(
  db: Database,
  into: OpportunityRecord,
  again: OpportunityRecord,
  taking: Taking,
): Promise<void> {
  const updatedAt = [into.updatedAt, again.updatedAt, taking.now].reduce(laterText)
  const when = { updatedAt, at: taking.now, by: taking.device }
  const made = await joinAgain(db, into, again, when)
  await recountMoved(db, [into.tallied], [made.tallied])
  await drop(db, store, again)
  taking.mark('opportunities', into.id)
  taking.mark('tombstones', again.id)
  taking.openings.add(into.id)
}

/** Of two that may not stand side by side, the one of the lower id stays: on every device the same. */
async function movePart(
  db: Database,
  name: string,
  row: Part,
  opportunityId: string,
  taking: Taking,
): Promise<void> {
  const { unique } = storeOf(name)
  const table = db.table<Part, string>(name)
  const moved = { ...row, opportunityId }
  if (unique && !unique.apart) {
    const there = await table
      .where(unique.index)
      .equals([...unique.key(moved)])
      .first()
    const gone = there && (there.id > row.id ? there : row)
    if (gone) {
      await drop(db, storeOf(name), gone)
      await db.tombstones.put({
        id: gone.id,
        store: name,
        updatedAt: gone.updatedAt,
        stamps: plainStamps(gone),
      })
      taking.mark('tombstones', gone.id)
    }
    if (gone === row) return
  }
  const id = stampsId(name, row.id)
  const stamps = ownStamps(await db.stamps.get(id))
  await table.put(moved)
  await db.stamps.put(stampsRow(id, stampedWhole({ row, stamps }, taking)))
  taking.mark(name, row.id)
}

const newestOf = (postings: readonly PostingRecord[]): PostingRecord | undefined =>
  [...postings].sort((a, b) => b.readAt.localeCompare(a.readAt) || b.id.localeCompare(a.id))[0]

/** The posting to show: the one that stands there if it is its own, else its newest whole one. */
async function postingFor(db: Database, row: OpportunityRecord): Promise<PostingRecord | undefined> {
  const shown = await getPosting(db, row.postingId)
  if (shown?.opportunityId === row.id) return shown
  const own = await ofOpportunity(db, 'postings', row.id).toArray()
  const newest = newestOf(own.filter(posting => posting.complete)) ?? newestOf(own)
  return newest ? unarchived(newest) : shown
}

/**
 * What an opportunity shows and counts into follows from its own rows; where its posting has not come yet, it stands as
 * it was told. Parts of one that was deleted go.
 */
export async function settleOpening(db: Database, id: string, taking: Taking): Promise<void> {
  const row = await db.opportunities.get(id)
  if (!row) {
    const isDeleted = (await db.tombstones.get(id)) !== undefined
    if (isDeleted)
      for (const name of opportunityParts)
        for (const part of await partsIn(db, name, id).toArray()) await drop(db, storeOf(name), part)
    return unindexRow(db, store, id)
  }
  const posting = await postingFor(db, row)
  const sightings = await ofOpportunity(db, 'sightings', id).count()
  const made: OpportunityRecord = {
    ...row,
    ...(posting && {
      ...listed(shownFields(posting.fields, row.corrections)),
      postingId: posting.id,
      complete: posting.complete,
    }),
    sightings,
  }
  if (posting) made.tallied = tallyOf(made, posting.reading)
  if (!isSame(made, row)) {
    // Judged anew by the worker, as it stands to this device's own yardstick.
    await db.opportunities.put({ ...made, judgedWith: 'merged' })
    await recountMoved(db, tallyIn(store, [row]), tallyIn(store, [made]))
  }
  await indexOpportunity(db, made, posting)
  taking.openings.delete(id)
}
