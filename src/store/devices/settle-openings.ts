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
import { unfolded } from '../postings'
import { indexLater, unindexRow } from '../search-index'
import { listed, shownFields } from '../shown'
import { ownStamps, stampsId, stampsRow } from '../stamping'
import { tombstoneOf } from '../tombstones'
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
    'ownRules',
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
      await db.tombstones.put(tombstoneOf(name, gone))
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

/** The posting that each shows: the one that stands there if it is its own, else its newest whole one. */
async function postingsFor(
  db: Database,
  rows: readonly OpportunityRecord[],
): Promise<(PostingRecord | undefined)[]> {
  const shown = await db.postings.bulkGet(rows.map(row => row.postingId))
  return Promise.all(
    rows.map(async ({ id }, i) => {
      const there = shown[i]
      if (there?.opportunityId === id) return unfolded(there)
      const own = await ofOpportunity(db, 'postings', id).toArray()
      const newest = newestOf(own.filter(posting => posting.complete)) ?? newestOf(own) ?? there
      return newest && unfolded(newest)
    }),
  )
}

const sightingsOf = (db: Database, ids: readonly string[]): Promise<number[]> =>
  Promise.all(ids.map(id => ofOpportunity(db, 'sightings', id).count()))

/**
 * Parts of openings that are not there go where those were deleted; where they have not come yet, they wait. Call in a
 * transaction over `tablesToSettle`.
 */
export async function settleAbsent(db: Database, ids: readonly string[]): Promise<void> {
  const graves = await db.tombstones.bulkGet([...ids])
  for (const [i, id] of ids.entries()) {
    if (graves[i])
      for (const name of opportunityParts)
        for (const part of await partsIn(db, name, id).toArray()) await drop(db, storeOf(name), part)
    await unindexRow(db, store, id)
  }
}

/**
 * What openings show and count into follows from their own rows; where a posting has not come yet, its opening stands
 * as it was told. Parts of those that were deleted go. Call in a transaction over `tablesToSettle`.
 */
export async function settleOpenings(db: Database, ids: readonly string[]): Promise<void> {
  const found = await db.opportunities.bulkGet([...ids])
  const rows = found.flatMap(row => row ?? [])
  const absent = ids.filter((_, i) => !found[i])
  if (absent.length > 0) await settleAbsent(db, absent)
  const [postings, sightings, rules] = await Promise.all([
    postingsFor(db, rows),
    sightingsOf(
      db,
      rows.map(row => row.id),
    ),
    db.ownRules.toArray(),
  ])
  const made = rows.map((row, i): OpportunityRecord => {
    const posting = postings[i]
    if (!posting) return { ...row, sightings: sightings[i] ?? 0 }
    const shows = {
      ...row,
      ...listed(shownFields(posting.fields, row.corrections)),
      postingId: posting.id,
      complete: posting.complete,
      sightings: sightings[i] ?? 0,
    }
    return { ...shows, tallied: tallyOf(shows, posting.reading, rules) }
  })
  const moved = made.flatMap((row, i) => {
    const before = rows[i]
    return before && !isSame(row, before) ? [{ before, row }] : []
  })
  // Judged anew by the worker, as it stands to this device's own yardstick.
  await db.opportunities.bulkPut(moved.map(({ row }) => ({ ...row, judgedWith: 'merged' })))
  const tallied = (of: readonly OpportunityRecord[]) => tallyIn(store, of)
  await recountMoved(db, tallied(moved.map(each => each.before)), tallied(moved.map(each => each.row)))
  await indexLater(
    db,
    made.map(row => row.id),
  )
}

/** Of openings of which only sightings came: how often they were seen. Call in a transaction over `tablesToSettle`. */
export async function countSightings(db: Database, ids: readonly string[]): Promise<void> {
  const [found, sightings] = await Promise.all([db.opportunities.bulkGet([...ids]), sightingsOf(db, ids)])
  await db.opportunities.bulkPut(
    found.flatMap((row, i) =>
      row && row.sightings !== sightings[i] ? [{ ...row, sightings: sightings[i] ?? 0 }] : [],
    ),
  )
  const absent = ids.filter((_, i) => !found[i])
  if (absent.length > 0) await settleAbsent(db, absent)
}
