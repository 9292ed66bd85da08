import Dexie from 'dexie'
import { mergedNote } from '../core/merge'
import { joinedActions, partedActions } from '../core/pipeline/next-action'
import { isOnBoard, type Status, statuses } from '../core/pipeline/opportunity'
import { tallyOf, withStatus } from '../core/pipeline/tally'
import { keysOf } from '../core/posting/identity'
import { type JoinRecord, maxNoteLength, type OpportunityRecord, type SightingRecord } from '../core/records'
import { agreed } from './agree'
import { recountMoved } from './counters'
import type { Database } from './database'
import { getPosting } from './postings'
import { indexOpportunity, unindexRecord } from './search-index'
import { listed, shownFields } from './shown'
import { newId, timeNow } from './stamp'
import { bury, unbury } from './tombstones'

/** So many keys does an opportunity bear at most (core/records). */
const maxKeys = 200

/** Joining and splitting by hand: what the user decided stays so. */
const stores = (db: Database) => [
  db.opportunities,
  db.postings,
  db.sightings,
  db.ticks,
  db.sendings,
  db.joins,
  db.tombstones,
  db.counters,
  db.searchDocs,
]

const ofOpportunity = (id: string) =>
  [
    [id, Dexie.minKey],
    [id, Dexie.maxKey],
  ] as const

/** The keys of these sightings; the key of employer and title stays with both of a pair. */
const keysFrom = (sightings: readonly SightingRecord[], before: readonly string[]): string[] => [
  ...new Set([...sightings.flatMap(keysOf), ...before.filter(key => key.startsWith('job:'))]),
]

/** The one further along wins: "applied" is not lost to "seen". */
const furtherStatus = (a: Status, b: Status): Status =>
  isOnBoard(a) === isOnBoard(b) ? (statuses.indexOf(a) >= statuses.indexOf(b) ? a : b) : isOnBoard(a) ? a : b

/** When it was first and last seen by what is left of its sightings, which come in order. */
function seenIn(sightings: readonly SightingRecord[]): Partial<OpportunityRecord> {
  const [first, last] = [sightings.at(0), sightings.at(-1)]
  return first && last ? { firstSeenAt: first.seenAt, lastSeenAt: last.seenAt } : {}
}

/** That a page takes no more applications is said of the opening that it was seen with. */
const closedIn = (sightings: readonly SightingRecord[], { takenDownAt }: OpportunityRecord): string | null =>
  sightings.some(sighting => sighting.kind === 'closed') ? takenDownAt : null

/** Changes an opportunity whose rows became fewer: what it shows, and counts into, follows from those it has now. */
async function putAgreed(
  db: Database,
  before: OpportunityRecord,
  change: Partial<OpportunityRecord>,
): Promise<void> {
  const row = (await agreed(db, { ...before, ...change })) ?? { ...before, ...change }
  await db.opportunities.put(row)
  await indexOpportunity(db, row)
  await recountMoved(db, before.tallied, row.tallied)
}

/** The row of both as one; what it counts into is the caller's to tell. */
export function joinedRow(into: OpportunityRecord, from: OpportunityRecord): OpportunityRecord {
  const status = furtherStatus(into.status, from.status)
  const actions = joinedActions(into.actions, from.actions)
  return {
    ...into,
    keys: [...new Set([...into.keys, ...from.keys])].slice(0, maxKeys),
    firstSeenAt: [into.firstSeenAt, from.firstSeenAt].sort()[0] ?? into.firstSeenAt,
    lastSeenAt: [into.lastSeenAt, from.lastSeenAt].sort()[1] ?? into.lastSeenAt,
    sightings: into.sightings + from.sightings,
    status,
    statusSince: status === into.status ? into.statusSince : from.statusSince,
    note: mergedNote(into.note, from.note).slice(0, maxNoteLength),
    ...(actions ? { actions } : {}),
    apart: into.apart.filter(id => id !== from.id),
  }
}

/**
 * Makes one opportunity of two: `from` goes, its sightings, postings, ticks and note come to `into`.
 * @returns the id of the join, for taking it back; null where one of both is gone.
 */
export function joinOpportunities(db: Database, intoId: string, fromId: string): Promise<string | null> {
  return db.transaction('rw', stores(db), async () => {
    const [into, from] = await db.opportunities.bulkGet([intoId, fromId])
    if (!into || !from || intoId === fromId) return null
    const now = timeNow()
    const postings = await db.postings
      .where('[opportunityId+contentHash]')
      .between(...ofOpportunity(fromId))
      .toArray()
    const sightings = await db.sightings
      .where('[opportunityId+seenAt]')
      .between(...ofOpportunity(fromId))
      .toArray()
    const ticks = await db.ticks
      .where('[opportunityId+itemId]')
      .between(...ofOpportunity(fromId))
      .toArray()
    const ticked = await db.ticks
      .where('[opportunityId+itemId]')
      .between(...ofOpportunity(intoId))
      .toArray()
    const sendings = await db.sendings
      .where('[opportunityId+at]')
      .between(...ofOpportunity(fromId))
      .toArray()
    const here = new Set(ticked.map(tick => tick.itemId))
    const comeAlong = ticks.filter(tick => !here.has(tick.itemId))
    const doubles = ticks.filter(tick => here.has(tick.itemId))
    const move = { opportunityId: intoId, updatedAt: now }
    await db.postings.bulkPut(postings.map(row => ({ ...row, ...move })))
    await db.sightings.bulkPut(sightings.map(row => ({ ...row, ...move })))
    await db.ticks.bulkPut(comeAlong.map(row => ({ ...row, ...move })))
    await db.sendings.bulkPut(sendings.map(row => ({ ...row, ...move })))
    const join: JoinRecord = {
      id: newId(),
      updatedAt: now,
      opportunityId: intoId,
      from,
      postingIds: postings.map(row => row.id),
      sightingIds: sightings.map(row => row.id),
      tickIds: comeAlong.map(row => row.id),
      sendingIds: sendings.map(row => row.id),
      ...(doubles.length > 0 ? { doubles } : {}),
    }
    for (const tick of doubles) {
      await db.ticks.delete(tick.id)
      await bury(db, 'ticks', tick.id, tick.updatedAt)
    }
    await db.joins.add(join)
    await db.opportunities.delete(fromId)
    await bury(db, 'opportunities', fromId, from.updatedAt)
    await unindexRecord(db, 'opportunities', fromId)
    const joined = { ...joinedRow(into, from), updatedAt: now }
    const shown = await getPosting(db, into.postingId)
    const tallied = shown ? tallyOf(joined, shown.reading) : withStatus(into.tallied, joined.status)
    await db.opportunities.put({ ...joined, tallied })
    await indexOpportunity(db, joined, shown)
    await recountMoved(db, [...from.tallied, ...into.tallied], tallied)
    return join.id
  })
}

/** Takes a join back: both are there again as two, and are kept apart. What was seen since stays with the one that stayed. */
export function takeJoinBack(db: Database, joinId: string): Promise<boolean> {
  return db.transaction('rw', stores(db), async () => {
    const join = await db.joins.get(joinId)
    const into = join && (await db.opportunities.get(join.opportunityId))
    if (!join || !into) return false
    const now = timeNow()
    const { from } = join
    const back = { opportunityId: from.id, updatedAt: now }
    await db.postings.where('id').anyOf(join.postingIds).modify(back)
    await db.sightings.where('id').anyOf(join.sightingIds).modify(back)
    await db.ticks.where('id').anyOf(join.tickIds).modify(back)
    await db.sendings
      .where('id')
      .anyOf(join.sendingIds ?? [])
      .modify(back)
    for (const tick of join.doubles ?? []) {
      await db.ticks.put({ ...tick, updatedAt: now })
      await unbury(db, tick.id)
    }
    await db.opportunities.put({
      ...from,
      updatedAt: now,
      apart: [...new Set([...from.apart, into.id])],
      judgedWith: 'split',
    })
    await unbury(db, from.id)
    await indexOpportunity(db, from)
    const still = await db.sightings
      .where('[opportunityId+seenAt]')
      .between(...ofOpportunity(into.id))
      .toArray()
    const actions = partedActions(into.actions, from.actions, now)
    await putAgreed(db, into, {
      updatedAt: now,
      keys: keysFrom(still, into.keys),
      ...seenIn(still),
      apart: [...new Set([...into.apart, from.id])],
      note:
        from.note && into.note.endsWith(from.note)
          ? into.note.slice(0, -from.note.length).trimEnd()
          : into.note,
      ...(actions ? { actions } : {}),
    })
    await db.joins.delete(joinId)
    await bury(db, 'joins', joinId, join.updatedAt)
    await recountMoved(db, [], from.tallied)
    return true
  })
}

/**
 * Splits sightings off into an opportunity of their own ("this is another opening"), kept apart from the one
 * they leave.
 * @returns its id; null where these are not some of its sightings, or all of them.
 */
export function splitSightings(
  db: Database,
  opportunityId: string,
  sightingIds: readonly string[],
): Promise<string | null> {
  return db.transaction('rw', stores(db), async () => {
    const whole = await db.opportunities.get(opportunityId)
    const all = await db.sightings
      .where('[opportunityId+seenAt]')
      .between(...ofOpportunity(opportunityId))
      .toArray()
    const leaving = all.filter(sighting => sightingIds.includes(sighting.id))
    const staying = all.filter(sighting => !sightingIds.includes(sighting.id))
    const [first, last] = [leaving.at(0), leaving.at(-1)]
    if (!whole || !first || !last || staying.length === 0) return null
    const now = timeNow()
    const id = newId()
    const stays = new Set(staying.map(sighting => sighting.postingId))
    const copies = new Map<string, string>()
    const postings = await db.postings.bulkGet([...new Set(leaving.map(sighting => sighting.postingId))])
    for (const posting of postings) {
      if (!posting) continue
      // A text that both were read with stays with the one and is copied for the other.
      const postingId = stays.has(posting.id) ? newId() : posting.id
      copies.set(posting.id, postingId)
      await db.postings.put({ ...posting, id: postingId, opportunityId: id, updatedAt: now })
    }
    const idOf = (postingId: string) => copies.get(postingId) ?? postingId
    await db.sightings.bulkPut(
      leaving.map(row => ({ ...row, opportunityId: id, postingId: idOf(row.postingId), updatedAt: now })),
    )
    const shown = await getPosting(db, idOf(last.postingId))
    if (!shown) return null
    // What the user did and planned was meant for the one that was known: the other begins as one just seen.
    const { actions: _actions, byHand: _byHand, statusesBefore: _before, ...page } = whole
    const made: OpportunityRecord = {
      ...page,
      id,
      updatedAt: now,
      keys: keysFrom(leaving, whole.keys),
      firstSeenAt: first.seenAt,
      lastSeenAt: last.seenAt,
      sightings: leaving.length,
      postingId: shown.id,
      status: 'seen',
      statusSince: now,
      note: '',
      corrections: {},
      ...listed(shownFields(shown.fields, {})),
      complete: shown.complete,
      apart: [...new Set([...whole.apart, whole.id])],
      takenDownAt: closedIn(leaving, whole),
      judgedWith: 'split',
      tallied: [],
    }
    made.tallied = tallyOf(made, shown.reading)
    await db.opportunities.add(made)
    await indexOpportunity(db, made, shown)
    await putAgreed(db, whole, {
      updatedAt: now,
      keys: keysFrom(staying, whole.keys),
      ...seenIn(staying),
      apart: [...new Set([...whole.apart, id])],
      takenDownAt: closedIn(staying, whole),
      judgedWith: 'split',
    })
    await recountMoved(db, [], made.tallied)
    return id
  })
}
