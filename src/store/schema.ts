import type Dexie from 'dexie'
import type { AnyStore } from '../records/define'
import { allStores } from '../records/registry'
import { beginTrends } from './upgrades/begin-trends'
import { cleanAddresses } from './upgrades/clean-addresses'
import { countAskedAlone } from './upgrades/count-asked-alone'
import { markByRow, setMarksAside } from './upgrades/marks-by-row'

/**
 * The schema of the database: append-only. A released version is never edited and stands here written out; a change
 * is a new entry at the end, with its upgrade and a test from every version before it (test/store/upgrades.test.ts).
 * The shapes an upgrade works on are written out in it and frozen. Rules that it shares with today's code are named in
 * ARCHITECTURE.md, under “Storage”: whoever changes them changes the upgrade.
 * A record type that is `since` a version which is not released yet needs no line here: its store follows from its
 * `indexes`, and is written out with the release.
 */
interface SchemaVersion {
  version: number
  /** Dexie's notation: primary key, then indexes; only what changes. */
  stores: Record<string, string | null>
  upgrade?: (transaction: import('dexie').Transaction) => PromiseLike<unknown>
}

/** Versions up to this one are in the hands of users. */
export const released = 3

const written: readonly SchemaVersion[] = [
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
  {
    version: 5,
    // Stamps of fields lie beside the rows; what this device itself needs to know for them goes into no backup.
    stores: { sync: 'name' },
  },
  {
    version: 6,
    stores: {
      // What postings say, added up by month, and what waits to be added.
      trends: 'name',
      trendsWaiting: '++number',
      // Rows that other devices have not been told of, files in the shared folder, what was read of each other device.
      outbox: '++n, id',
      written: 'name',
      others: 'device',
    },
    upgrade: beginTrends,
  },
  {
    version: 7,
    // What the user said is not asked for counts into no skill.
    stores: { outbox: null },
    upgrade: async transaction => {
      await countAskedAlone(transaction)
      await setMarksAside(transaction)
    },
  },
  {
    version: 8,
    // What waits for the other devices is named by its row alone.
    stores: { outbox: 'id' },
    upgrade: markByRow,
  },
]

/** The key and the indexes of a store, in Dexie's notation. */
export const declared = (store: AnyStore): string =>
  store.key === 'name' ? 'name' : ['id', ...store.indexes, 'updatedAt'].join(', ')

/** With the stores of record types that came after the last release. */
function completed(versions: readonly SchemaVersion[], stores: readonly AnyStore[]): SchemaVersion[] {
  const all = new Map(versions.map(each => [each.version, each]))
  for (const store of stores) {
    if (store.since <= released) continue
    const version = all.get(store.since) ?? { version: store.since, stores: {} }
    all.set(store.since, { ...version, stores: { ...version.stores, [store.name]: declared(store) } })
  }
  return [...all.values()].sort((a, b) => a.version - b.version)
}

export const schema: readonly SchemaVersion[] = completed(written, allStores)

/** The newest version. */
export const newest = schema.at(-1)?.version ?? 1

export function declare(database: Dexie, versions: readonly SchemaVersion[] = schema): void {
  for (const { version, stores, upgrade } of versions) {
    const declared = database.version(version).stores(stores)
    if (upgrade) declared.upgrade(upgrade)
  }
}
