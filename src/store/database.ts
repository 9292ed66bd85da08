import Dexie, { type EntityTable, type Table } from 'dexie'
import type {
  BrandRecord,
  EvidenceRecord,
  JoinRecord,
  OpportunityRecord,
  PostingRecord,
  SightingRecord,
  SnapshotRecord,
  TickRecord,
  TombstoneRecord,
} from '../core/records'
import type { FileRecord, ResumeRecord, SendingRecord } from '../core/resume-records'
import type { Segment } from '../core/search/segment'
import type { Notice, SearchDoc } from './derived-rows'
import { declare } from './schema'
import { refuseTooLarge } from './too-large'

/** The rows as they are now; how they came to be is in schema.ts. */
export class Database extends Dexie {
  declare opportunities: EntityTable<OpportunityRecord, 'id'>
  declare postings: EntityTable<PostingRecord, 'id'>
  declare sightings: EntityTable<SightingRecord, 'id'>
  declare joins: EntityTable<JoinRecord, 'id'>
  declare ticks: EntityTable<TickRecord, 'id'>
  declare brands: EntityTable<BrandRecord, 'id'>
  declare evidence: EntityTable<EvidenceRecord, 'id'>
  declare snapshots: EntityTable<SnapshotRecord, 'id'>
  declare resumes: EntityTable<ResumeRecord, 'id'>
  declare sendings: EntityTable<SendingRecord, 'id'>
  declare files: EntityTable<FileRecord, 'id'>
  declare tombstones: EntityTable<TombstoneRecord, 'id'>
  declare settings: Table<{ name: string; value: unknown; updatedAt: string }, string>
  declare counters: Table<{ name: string; count: number }, string>

  declare notices: EntityTable<Notice, 'id'>
  declare searchDocs: EntityTable<SearchDoc, 'id'>
  declare searchSegments: Table<Segment & { number: number }, number>

  constructor(name: string, options: ConstructorParameters<typeof Dexie>[1] = {}) {
    // What was answered must be on the disk: "relaxed" may lose it with the power.
    super(name, { chromeTransactionDurability: 'strict', ...options })
    declare(this)
    refuseTooLarge(this)
  }
}
