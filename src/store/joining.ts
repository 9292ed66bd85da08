import { joinedOpportunity } from '../core/pipeline/merge'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { partedOpportunity } from '../core/pipeline/part'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { leftBySplit, seenIn, splitOpportunity } from '../core/pipeline/split'
import { tallyOf, withStatus } from '../core/pipeline/tally'
import { keysOf } from '../core/posting/identity'
import type { JoinRecord } from '../records/joins'
import { storeOf } from '../records/registry'
import type { TickRecord } from '../records/ticks'
import { agreed } from './agree'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import { ofOpportunity, opportunityParts, type Part, partsIn } from './of-opportunity'
import { getPosting } from './postings'
import { indexOpportunity, unindexRow } from './search-index'
import { listed, shownFields } from './shown'
import { newId, timeNow } from './stamp'
import { addTombstone, removeTombstone } from './tombstones'

/** Joining and splitting by hand: what the user decided stays so. */
const stores = (db: Database) => [
  db.opportunities,
  ...opportunityParts.map(name => db.table(name)),
  db.joins,
  db.ownRules,
  db.tombstones,
  ...countedInto(db),
  db.searchDocs,
]

/** The keys of these sightings; the key of employer and title stays with both of a pair. */
const keysFrom = (sightings: readonly SightingRecord[], before: readonly string[]): string[] => [
  ...new Set([...sightings.flatMap(keysOf), ...before.filter(key => key.startsWith('job:'))]),
]

/** An opportunity whose rows became fewer: what it shows, and counts into, follows from those it has now. */
async function putAgreed(db: Database, before: OpportunityRecord, made: OpportunityRecord): Promise<void> {
  const row = (await agreed(db, made)) ?? made
  await db.opportunities.put(row)
  await indexOpportunity(db, row)
  await recountMoved(db, [before.tallied], [row.tallied])
}

/** The rows that came along, by store, as a join remembers them. */
const movedNames: Readonly<Record<string, 'postingIds' | 'sightingIds' | 'tickIds' | 'sendingIds'>> = {
  postings: 'postingIds',
  sightings: 'sightingIds',
  ticks: 'tickIds',
  sendings: 'sendingIds',
}

function movedIn(join: JoinRecord, name: string): readonly string[] {
  const named = movedNames[name]
  return (named ? join[named] : join.moved?.[name]) ?? []
}

/** Moves the parts of one store; of two that may not stand side by side, the one of `fromId` waits in the join. */
async function moveParts(
  db: Database,
  name: string,
  fromId: string,
  move: { opportunityId: string; updatedAt: string },
): Promise<{ moved: string[]; doubles: Part[] }> {
  const { unique } = storeOf(name)
  const rows = await partsIn(db, name, fromId).toArray()
  const key = (row: Part) => JSON.stringify(unique?.key({ ...row, ...move }))
  const here =
    unique && !unique.apart
      ? new Set((await partsIn(db, name, move.opportunityId).toArray()).map(key))
      : new Set<string>()
  const doubles = rows.filter(row => here.has(key(row)))
  const along = rows.filter(row => !doubles.includes(row))
  await db.table(name).bulkPut(along.map(row => ({ ...row, ...move })))
  for (const row of doubles) {
    await db.table(name).delete(row.id)
    await addTombstone(db, name, row.id, row.updatedAt)
  }
  return { moved: along.map(row => row.id), doubles }
}

/**
 * Makes one opportunity of two: `from` goes, all that hangs on it and what the user wrote of it come to `into`.
 * @returns the id of the join, for taking it back; null where one of both is gone.
 */
export function joinOpportunities(db: Database, intoId: string, fromId: string): Promise<string | null> {
  return db.transaction('rw', stores(db), async () => {
    const [into, from] = await db.opportunities.bulkGet([intoId, fromId])
    if (!into || !from || intoId === fromId) return null
    const now = timeNow()
    const join: JoinRecord = {
      id: newId(),
      updatedAt: now,
      opportunityId: intoId,
      from,
      into,
      postingIds: [],
      sightingIds: [],
      tickIds: [],
      sendingIds: [],
    }
    for (const name of opportunityParts) {
      const { moved, doubles } = await moveParts(db, name, fromId, { opportunityId: intoId, updatedAt: now })
      const named = movedNames[name]
      if (named) join[named] = moved
      else if (moved.length > 0) join.moved = { ...join.moved, [name]: moved }
      if (doubles.length === 0) continue
      if (name === 'ticks') join.doubles = doubles as object[] as TickRecord[]
      else
        join.waiting = { ...join.waiting, [name]: doubles as object[] as { id: string; updatedAt: string }[] }
    }
    await db.joins.add(join)
    await db.opportunities.delete(fromId)
    await addTombstone(db, 'opportunities', fromId, from.updatedAt)
    await unindexRow(db, storeOf('opportunities'), fromId)
    const [shown, rules] = await Promise.all([getPosting(db, into.postingId), db.ownRules.toArray()])
    const row = joinedOpportunity(into, from)
    const joined = {
      ...row,
      ...(shown && listed(shownFields(shown.fields, row.corrections))),
      updatedAt: now,
    }
    const tallied = shown ? tallyOf(joined, shown.reading, rules) : withStatus(into.tallied, joined)
    await db.opportunities.put({ ...joined, tallied })
    await indexOpportunity(db, joined, shown)
    await recountMoved(db, [from.tallied, into.tallied], [tallied])
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
    for (const name of opportunityParts) {
      const rows = await db.table<Part, string>(name).bulkGet([...movedIn(join, name)])
      await db.table(name).bulkPut(rows.flatMap(row => (row ? { ...row, ...back } : [])))
    }
    for (const [name, rows] of Object.entries({ ticks: join.doubles ?? [], ...join.waiting })) {
      for (const each of rows) {
        await db.table(name).put({ ...each, updatedAt: now })
        await removeTombstone(db, each.id)
      }
    }
    await db.opportunities.put({
      ...from,
      updatedAt: now,
      apart: [...new Set([...from.apart, into.id])],
      judgedWith: 'split',
    })
    await removeTombstone(db, from.id)
    await indexOpportunity(db, from)
    const still = await ofOpportunity(db, 'sightings', into.id).toArray()
    await putAgreed(db, into, {
      ...partedOpportunity(into, join, now),
      updatedAt: now,
      keys: keysFrom(still, into.keys),
      ...seenIn(still),
    })
    await db.joins.delete(joinId)
    await addTombstone(db, 'joins', joinId, join.updatedAt)
    await recountMoved(db, [], [from.tallied])
    return true
  })
}

/**
 * Splits sightings off into an opportunity of their own ("this is another opening"), kept apart from the one
 * they leave. Where they are what a join brought, the join is taken back: what came with them goes with them.
 * @returns its id; null where these are not some of its sightings, or all of them, or where their posting is not here
 * (yet): nothing is changed then.
 */
export function splitSightings(
  db: Database,
  opportunityId: string,
  sightingIds: readonly string[],
): Promise<string | null> {
  return db.transaction('rw', stores(db), async () => {
    const whole = await db.opportunities.get(opportunityId)
    const all = await ofOpportunity(db, 'sightings', opportunityId).toArray()
    const leaving = all.filter(sighting => sightingIds.includes(sighting.id))
    const staying = all.filter(sighting => !sightingIds.includes(sighting.id))
    const last = leaving.at(-1)
    if (!whole || !last || staying.length === 0) return null
    if (!(await getPosting(db, last.postingId))) return null
    const leave = new Set(leaving.map(sighting => sighting.id))
    for (const join of await db.joins.where({ opportunityId }).toArray()) {
      if (join.sightingIds.length === 0 || !join.sightingIds.every(each => leave.has(each))) continue
      if (join.sightingIds.length === leave.size && (await takeJoinBack(db, join.id))) return join.from.id
      // More was seen there since: nothing is left that the join could give back.
      await db.joins.delete(join.id)
      await addTombstone(db, 'joins', join.id, join.updatedAt)
    }
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
    if (!shown) throw new Error('The posting of what was split off is gone.')
    const made: OpportunityRecord = {
      ...splitOpportunity(whole, leaving, { id, now, keys: keysFrom(leaving, whole.keys) }),
      postingId: shown.id,
      ...listed(shownFields(shown.fields, {})),
      complete: shown.complete,
    }
    made.tallied = tallyOf(made, shown.reading, await db.ownRules.toArray())
    await db.opportunities.add(made)
    await indexOpportunity(db, made, shown)
    await putAgreed(db, whole, leftBySplit(whole, staying, { id, now, keys: keysFrom(staying, whole.keys) }))
    await recountMoved(db, [], [made.tallied])
    return id
  })
}
