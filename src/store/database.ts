import Dexie, { type EntityTable, type Table } from 'dexie'
import type { Segment } from '../core/search/segment'
import type { Rows } from '../records/registry'
import type { SettingRecord } from '../records/settings'
import type { Notice, SearchDoc } from './derived-rows'
import { declare } from './schema'
import { refuseTooLarge } from './too-large'

/** A table for each record type (records/all). */
type RecordTables = {
  [Name in Exclude<keyof Rows, 'settings'>]: Rows[Name] extends { id: string }
    ? EntityTable<Rows[Name], 'id'>
    : never
}

class Tables extends Dexie {
  declare settings: Table<SettingRecord, string>
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

/** The rows as they are now; how they came to be is in schema.ts. */
export type Database = Tables & RecordTables
export const Database = Tables as unknown as new (...given: ConstructorParameters<typeof Tables>) => Database
