import Dexie from 'dexie'
import type {
  EvidenceRecord,
  JoinRecord,
  OpportunityRecord,
  PostingRecord,
  SightingRecord,
  SnapshotRecord,
  TickRecord,
} from '../core/records'
import type { FileRecord, ResumeRecord, SendingRecord } from '../core/resume-records'
import { hostMatches } from '../core/sites/sites'
import { recountMoved } from './counters'
import type { Database } from './database'
import { apartByVisit } from './merge-rows'
import { indexEvidence, indexOpportunity, unindexRecord } from './search-index'
import { bury, unbury } from './tombstones'
import { renewYardstick } from './yardstick'

/** Erases every record and setting on this device, in one transaction. There is no way back. */
export const eraseEverything = (db: Database): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map(table => table.clear()))
  })

/** What was erased, for putting it back. */
export interface Erased {
  opportunities: OpportunityRecord[]
  postings: PostingRecord[]
  sightings: SightingRecord[]
  ticks: TickRecord[]
  joins: JoinRecord[]
  evidence: EvidenceRecord[]
  snapshots: SnapshotRecord[]
  sendings: SendingRecord[]
  resumes: ResumeRecord[]
  files: FileRecord[]
}
const erasable = [
  'opportunities',
  'postings',
  'sightings',
  'ticks',
  'joins',
  'evidence',
  'snapshots',
  'sendings',
  'resumes',
  'files',
] as const
export const nothingErased = (): Erased => ({
  opportunities: [],
  postings: [],
  sightings: [],
  ticks: [],
  joins: [],
  evidence: [],
  snapshots: [],
  sendings: [],
  resumes: [],
  files: [],
})

const stores = (db: Database) => [
  ...erasable.map(store => db.table(store)),
  db.tombstones,
  db.counters,
  db.searchDocs,
  db.settings,
]

async function removeRows(db: Database, erased: Erased): Promise<void> {
  for (const store of erasable) {
    const ids = erased[store].map(row => row.id)
    await db.table(store).bulkDelete(ids)
    for (const row of erased[store]) await bury(db, store, row.id, row.updatedAt)
  }
  for (const row of erased.opportunities) await unindexRecord(db, 'opportunities', row.id)
  for (const row of erased.evidence) await unindexRecord(db, 'evidence', row.id)
  await recountMoved(
    db,
    erased.opportunities.flatMap(row => row.tallied),
    [],
  )
  if (erased.evidence.length > 0) await renewYardstick(db)
}

/** Erases opportunities with all that hangs on them. */
export function eraseOpportunities(db: Database, ids: readonly string[]): Promise<Erased> {
  return db.transaction('rw', stores(db), async () => {
    const erased = nothingErased()
    for (const id of ids) {
      const row = await db.opportunities.get(id)
      if (!row) continue
      const ofIt = [
        [id, Dexie.minKey],
        [id, Dexie.maxKey],
      ] as const
      erased.opportunities.push(row)
      erased.postings.push(
        ...(await db.postings
          .where('[opportunityId+contentHash]')
          .between(...ofIt)
          .toArray()),
      )
      erased.sightings.push(
        ...(await db.sightings
          .where('[opportunityId+seenAt]')
          .between(...ofIt)
          .toArray()),
      )
      erased.ticks.push(
        ...(await db.ticks
          .where('[opportunityId+itemId]')
          .between(...ofIt)
          .toArray()),
      )
      erased.sendings.push(
        ...(await db.sendings
          .where('[opportunityId+at]')
          .between(...ofIt)
          .toArray()),
      )
      erased.joins.push(...(await db.joins.where('opportunityId').equals(id).toArray()))
    }
    await removeRows(db, erased)
    return erased
  })
}

/** What can be erased as a whole, with what belongs to it. */
const wholes = {
  evidence: ['evidence'],
  snapshots: ['snapshots'],
  resumes: ['resumes', 'sendings', 'files'],
} as const

/** Erases the whole evidence log, all profile snapshots, or all résumés with what was sent where. */
export function eraseStore(db: Database, what: keyof typeof wholes): Promise<Erased> {
  return db.transaction('rw', stores(db), async () => {
    const erased = nothingErased()
    for (const store of wholes[what]) Object.assign(erased, { [store]: await db.table(store).toArray() })
    await removeRows(db, erased)
    return erased
  })
}

const isOn = (host: string, address: string): boolean => {
  try {
    return hostMatches(new URL(address).hostname, host)
  } catch {
    return false
  }
}

/** The opportunities that were seen on this host and nowhere else: what erasing "by site" takes. */
export async function seenOnlyOn(db: Database, host: string): Promise<string[]> {
  const elsewhere = new Set<string>()
  const here = new Set<string>()
  await db.sightings.each(({ opportunityId, url }) => {
    ;(isOn(host, url) ? here : elsewhere).add(opportunityId)
  })
  return [...here].filter(id => !elsewhere.has(id))
}

/** Undo: everything is there again as it was. */
export function putBack(db: Database, erased: Erased): Promise<void> {
  return db.transaction('rw', stores(db), async () => {
    const there = await db.opportunities.bulkGet(erased.opportunities.map(row => row.id))
    // The page may have been read once more since, into another opportunity.
    const sightings = await apartByVisit(db, erased.sightings)
    for (const store of erasable) {
      await db.table(store).bulkPut(store === 'sightings' ? sightings : erased[store])
      for (const row of erased[store]) await unbury(db, row.id)
    }
    const shown = new Map(erased.postings.map(posting => [posting.id, posting]))
    for (const row of erased.opportunities) await indexOpportunity(db, row, shown.get(row.postingId))
    for (const row of erased.evidence) await indexEvidence(db, row)
    await recountMoved(
      db,
      there.flatMap(row => row?.tallied ?? []),
      erased.opportunities.flatMap(row => row.tallied),
    )
    if (erased.evidence.length > 0) await renewYardstick(db)
  })
}
