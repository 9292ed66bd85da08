import type Dexie from 'dexie'
import { cleanAddresses } from './upgrades/clean-addresses'

/**
 * The schema of the database: append-only. A released version is never edited; a change is a new entry at the
 * end, with its upgrade and a test from every version before it (test/store/upgrades.test.ts).
 * The shapes an upgrade works on are written out in it and frozen: it does not import today's types.
 */
interface SchemaVersion {
  version: number
  /** Dexie's notation: primary key, then indexes; only what changes. */
  stores: Record<string, string | null>
  upgrade?: (transaction: import('dexie').Transaction) => PromiseLike<unknown>
}

export const schema: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      // Latest by status and of all come from compound indexes, never from a scan.
      opportunities: 'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt',
      postings: 'id, [opportunityId+contentHash], updatedAt',
      sightings: 'id, [opportunityId+seenAt], &visitId, updatedAt',
      joins: 'id, opportunityId, updatedAt',
      ticks: 'id, &[opportunityId+itemId], updatedAt',
      brands: 'id, updatedAt',
      evidence: 'id, date, updatedAt',
      snapshots: 'id, [profileKey+takenAt], updatedAt',
      resumes: 'id, parentId, opportunityId, updatedAt',
      sendings: 'id, [opportunityId+at], resumeId, updatedAt',
      files: 'id, updatedAt',
      tombstones: 'id, store, updatedAt',
      settings: 'name',
      counters: 'name',
      notices: 'id',
      // The index for searching, which can be made anew.
      searchDocs: 'id, segment',
      searchSegments: 'number',
    },
  },
  {
    version: 2,
    // What is due comes from an index; an opportunity without a next action is not in it.
    stores: {
      opportunities: 'id, *keys, lastSeenAt, [status+lastSeenAt], judgedWith, updatedAt, actions.next.due',
    },
  },
  {
    version: 3,
    // A correction may say "none of this" (its value is null), which version 2 would not understand.
    stores: {},
  },
  {
    version: 4,
    // Ids bear who issued them, and addresses nothing of who looked.
    stores: {},
    upgrade: cleanAddresses,
  },
]

export function declare(database: Dexie, versions: readonly SchemaVersion[] = schema): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
}
