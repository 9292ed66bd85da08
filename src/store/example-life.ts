import Dexie from 'dexie'
import * as v from 'valibot'
import { sha256 } from '../adapters/checksum'
import type { AdvertReading } from '../core/advert/advert'
import type { Brand } from '../core/brand/brand'
import type { Evidence } from '../core/brand/evidence'
import type { Status } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import type { PostingRecord } from '../core/pipeline/posting-record'
import type { SightingRecord } from '../core/pipeline/sighting-record'
import { tallyOf } from '../core/pipeline/tally'
import { plainText } from '../core/posting/blocks'
import { keysOf } from '../core/posting/identity'
import { joinKey } from '../core/posting/joining'
import { fieldValue, type PostingFields } from '../core/posting/posting'
import { contentOf } from '../core/posting/posting-content'
import { signatureOf } from '../core/posting/resemblance'
import { evidence as evidenceStore } from '../records/evidence'
import { allStores, storeOf } from '../records/registry'
import { recount } from './counters'
import { Database } from './database'
import { exampleDatabaseName } from './example-database'
import type { Judgement } from './judgement'
import { indexOpportunity, indexRows } from './search-index'
import { putSetting } from './settings'
import { listed } from './shown'
import { idAt, timeNow } from './stamp'
import { addRows } from './with-row'

/** What a life is made of, with the times of then (ISO). */
export interface LifeOpening {
  fields: PostingFields
  url: string
  /** The earliest first. */
  seenAt: readonly string[]
  status: Status
  statusSince: string
  /** The oldest first. */
  statusesBefore: readonly { status: Status; since: string }[]
  note: string
  takenDownAt: string | null
  reading: AdvertReading
  judgement: Judgement
  /** Ids of ticked items. */
  ticked: readonly string[]
}

interface ExampleData {
  brands: readonly { at: string; brand: Brand }[]
  evidence: readonly { id: string; at: string; entry: Evidence }[]
  openings: readonly LifeOpening[]
  /** Rows of other stores as of the time at which they were written; with their ids where others name them. */
  rows?: readonly { store: string; at: string; rows: readonly object[] }[]
  /** The address of the person's own profile. */
  profile?: string
}

interface Rows {
  opportunity: OpportunityRecord
  posting: PostingRecord
  sightings: SightingRecord[]
}

async function rowsFor(opening: LifeOpening): Promise<Rows> {
  const { fields, url, seenAt, reading } = opening
  const [first = '', last = first] = [seenAt[0], seenAt.at(-1)]
  const id = idAt(first)
  const title = fieldValue(fields, 'title') ?? ''
  const organization = fieldValue(fields, 'hiringOrganization') ?? ''
  const key = joinKey(title, organization)
  const posting: PostingRecord = {
    id: idAt(first),
    updatedAt: first,
    opportunityId: id,
    contentHash: await sha256(contentOf(fields)),
    readAt: first,
    url,
    site: null,
    complete: true,
    fields,
    evidence: ['the example'],
    reading,
    signature: signatureOf(plainText(fieldValue(fields, 'description') ?? [])),
  }
  const sightings = seenAt.map(at => ({
    id: idAt(at),
    updatedAt: at,
    opportunityId: id,
    postingId: posting.id,
    visitId: idAt(at),
    url,
    externalId: null,
    kind: 'posting' as const,
    seenAt: at,
  }))
  const opportunity: OpportunityRecord = {
    id,
    updatedAt: [opening.statusSince, last].sort()[1] ?? last,
    keys: [...keysOf({ url, externalId: null }), ...(key === null ? [] : [key])],
    firstSeenAt: first,
    lastSeenAt: last,
    sightings: sightings.length,
    postingId: posting.id,
    status: opening.status,
    statusSince: opening.statusSince,
    ...(opening.statusesBefore.length > 0 ? { statusesBefore: [...opening.statusesBefore] } : {}),
    note: opening.note,
    corrections: {},
    ...listed(fields),
    complete: true,
    apart: [],
    takenDownAt: opening.takenDownAt,
    ...opening.judgement,
    tallied: [],
  }
  opportunity.tallied = tallyOf(opportunity, reading, [])
  return { opportunity, posting, sightings }
}

/** Writes a life into the example's own database, whole or not at all; what was there goes. */
export async function writeExample({
  brands,
  evidence,
  openings,
  rows: others = [],
  profile,
}: ExampleData): Promise<void> {
  const rows = await Promise.all(openings.map(rowsFor))
  await Dexie.delete(exampleDatabaseName)
  const db = new Database(exampleDatabaseName)
  try {
    await db.open()
    await db.transaction('rw', db.tables, async () => {
      await db.brands.bulkAdd(
        brands.map(({ at, brand }) => ({ id: idAt(at), createdAt: at, updatedAt: at, brand })),
      )
      const entries = evidence.map(({ id, at, entry }) => ({
        id,
        createdAt: at,
        updatedAt: at,
        ...entry,
      }))
      await db.evidence.bulkAdd(entries)
      await indexRows(db, evidenceStore, entries)
      for (const [i, { opportunity, posting, sightings }] of rows.entries()) {
        await db.opportunities.add(opportunity)
        await db.postings.add(posting)
        await db.sightings.bulkAdd(sightings)
        await indexOpportunity(db, opportunity, posting)
        for (const itemId of openings[i]?.ticked ?? []) {
          const at = opportunity.statusSince
          await db.ticks.add({
            id: idAt(at),
            updatedAt: at,
            opportunityId: opportunity.id,
            itemId,
            tickedAt: at,
          })
        }
      }
      for (const { store, at, rows } of others) {
        const known = storeOf(store)
        const made = rows.map(row => v.parse(known.schema, { id: idAt(at), updatedAt: at, ...row }))
        await addRows(db, known, made)
      }
      // What a record type brings of its own.
      for (const store of allStores) {
        await addRows(db, store, store.sample?.(timeNow()) ?? [])
      }
      await putSetting(db, 'welcomed', true)
      if (profile !== undefined) await putSetting(db, 'ownProfile', profile)
      // An example is never backed up: nothing asks for it.
      await putSetting(db, 'lastBackupAt', timeNow())
    })
    await recount(db)
  } catch (error) {
    db.close()
    await Dexie.delete(exampleDatabaseName)
    throw error
  }
  db.close()
}
