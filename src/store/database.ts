import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Segment } from '../core/search/segment'
import type { Rows } from '../records/registry'
import type { SettingRecord } from '../records/settings'
import type { Notice, SearchDoc, Shelf, Waiting } from './derived-rows'
import type { Marked, OtherDevice, WrittenFile } from './devices/rows'
import { declare } from './schema'
import { stampChanges } from './stamping'
import { refuseTooLarge } from './too-large'

/** A table for each record type (records/all). */
type RecordTables = {
  [Name in Exclude<keyof Rows, 'settings'>]: Rows[Name] extends { id: string }
    ? EntityTable<Rows[Name], 'id'>
    : never
}

class Tables extends Dexie {
  declare settings: Table<SettingRecord, string>
  /** What this device alone knows: its name in stamps, the shared folder (store/devices). */
  declare sync: Table<{ name: string; value: unknown }, string>
  declare outbox: Table<Marked, string>
  declare written: Table<WrittenFile, string>
  declare others: Table<OtherDevice, string>
  declare counters: Table<{ name: string; count: number }, string>
  /** What postings say, added up (store/trends). */
  declare trends: Table<Shelf, string>
  declare trendsWaiting: Table<Waiting, number>
  declare notices: EntityTable<Notice, 'id'>
  declare searchDocs: EntityTable<SearchDoc, 'id'>
  declare searchSegments: Table<Segment & { number: number }, number>

  /** @param stamped false where rows are brought in as they are, their stamps beside them (store/merge-rows). */
  constructor(name: string, options: ConstructorParameters<typeof Dexie>[1] = {}, stamped = true) {
    // What was answered must be on the disk: "relaxed" may lose it with the power.
    super(name, { chromeTransactionDurability: 'strict', ...options })
    declare(this)
    refuseTooLarge(this)
    if (stamped) stampChanges(this)
  }
}

/** The rows as they are now; how they came to be is in schema.ts. */
export type Database = Tables & RecordTables
export const Database = Tables as unknown as new (...given: ConstructorParameters<typeof Tables>) => Database
