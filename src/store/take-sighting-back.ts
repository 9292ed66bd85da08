import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { tallyOf } from '../core/pipeline/tally'
import { countedInto, recountMoved } from './counters'
import type { Database } from './database'
import { getPosting } from './postings'
import { indexOpportunity } from './search-index'
import { listed, shownFields } from './shown'
import { timeAfter } from './stamp'
import { addTombstone } from './tombstones'

/**
 * Undo of what the user added to an opportunity that was there: the sighting goes, with its text where no other
 * sighting has it, and what it changed is as it was in `before`. A note written meanwhile stays.
 */
export function takeSightingBack(db: Database, visitId: string, before: OpportunityRecord): Promise<void> {
  const stores = [
    db.opportunities,
    db.postings,
    db.sightings,
    db.ownRules,
    ...countedInto(db),
    db.searchDocs,
    db.tombstones,
  ]
  return db.transaction('rw', stores, async () => {
    const [row, sighting, posting, rules] = await Promise.all([
      db.opportunities.get(before.id),
      db.sightings.where('visitId').equals(visitId).first(),
      getPosting(db, before.postingId),
      db.ownRules.toArray(),
    ])
    if (!row || !posting || sighting?.opportunityId !== row.id) return
    await db.sightings.delete(sighting.id)
    await addTombstone(db, 'sightings', sighting.id, sighting.updatedAt)
    const others = await db.sightings
      .where('[opportunityId+seenAt]')
      .between([row.id, ''], [row.id, '\uffff'])
      .toArray()
    const isOthers = others.some(other => other.postingId === sighting.postingId)
    if (!isOthers && sighting.postingId !== posting.id) {
      await db.postings.delete(sighting.postingId)
      await addTombstone(db, 'postings', sighting.postingId)
    }
    const { keys, corrections, status, statusSince, lastSeenAt, takenDownAt, complete } = before
    const { statusesBefore: _statuses, ...kept } = row
    const made: OpportunityRecord = {
      ...kept,
      ...(before.statusesBefore ? { statusesBefore: before.statusesBefore } : {}),
      ...{ keys, corrections, status, statusSince, lastSeenAt, takenDownAt, complete },
      ...listed(shownFields(posting.fields, corrections)),
      sightings: others.length,
      postingId: posting.id,
      updatedAt: timeAfter(row.updatedAt),
      judgedWith: 'corrected',
    }
    const tallied = tallyOf(made, posting.reading, rules)
    await db.opportunities.put({ ...made, tallied })
    await indexOpportunity(db, made, posting)
    await recountMoved(db, [row.tallied], [tallied])
  })
}
