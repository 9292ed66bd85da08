import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type DBCoreTransaction } from 'dexie'
import type { AnyRules, Copy, FieldStamps } from '../core/kernel/field-rules'
import { laterStamp, stampAfter, timeIn, unstamped } from '../core/kernel/stamp'
import { latestOf, seenOf, stampedChange } from '../core/kernel/stamp-fields'
import { allStores } from '../records/registry'
import type { StampsRecord } from '../records/stamps'
import type { TombstoneRecord } from '../records/tombstones'
import { newId, timeNow } from './stamp'

/**
 * Every change of a field is stamped in the transaction of the row's own change: no writer thinks of it, and a change
 * that comes to nothing leaves no stamp. What a transaction has read of a row is not read once more.
 */
type Row = { updatedAt: string }

const rulesOf: ReadonlyMap<string, AnyRules> = new Map(
  allStores.flatMap(({ name, merge }) => (merge === 'whole' || name === 'tombstones' ? [] : [[name, merge]])),
)

/** The id of the stamps of a row. */
export const stampsId = (store: string, key: string): string => `${store} ${key}`

interface Writing {
  /** Rows and stamps as they stand in this transaction, by their ids. */
  rows: Map<string, Row | undefined>
  stamps: Map<string, StampsRecord | undefined>
  /** Of rows that were deleted in it. */
  gone: Map<string, FieldStamps>
}

export function stampChanges(database: Dexie): void {
  /** The device's name in stamps, once it is known here. */
  let device: string | null = null
  const writing = new WeakMap<DBCoreTransaction, Writing>()

  database.use({
    stack: 'dbcore',
    name: 'stamps',
    create: core => {
      const hasStamps = core.schema.tables.some(table => table.name === 'stamps')
      if (!hasStamps) return core
      return {
        ...core,
        transaction(stores, mode, options) {
          const isStamped = mode === 'readwrite' && stores.some(name => rulesOf.has(name))
          const all = isStamped ? [...new Set([...stores, 'stamps', 'sync'])] : stores
          const transaction = core.transaction(all, mode, options)
          if (isStamped) writing.set(transaction, { rows: new Map(), stamps: new Map(), gone: new Map() })
          return transaction
        },
        table(name) {
          const table = core.table(name)
          if (name === 'tombstones') return withWhatWasKnown(core, table)
          if (name === 'stamps') return remembering(table)
          const rules = rulesOf.get(name)
          return rules ? stamped(core, table, rules) : table
        },
      }
    },
  })

  const keyIn = (table: DBCoreTable, row: unknown): string =>
    String(table.schema.primaryKey.extractKey?.(row) ?? '')

  /** The row's own id among those of all stores. */
  const remember = (writes: Writing, table: DBCoreTable, rows: readonly unknown[]): void => {
    for (const row of rows) if (row) writes.rows.set(stampsId(table.name, keyIn(table, row)), row as Row)
  }

  /** Stamps that are read in the transaction are not read once more. */
  const remembering = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    get: request =>
      table.get(request).then(row => {
        writing.get(request.trans)?.stamps.set(String(request.key), row)
        return row
      }),
    getMany: request =>
      table.getMany(request).then(rows => {
        rows.forEach((row, i) => {
          writing.get(request.trans)?.stamps.set(String(request.keys[i]), row)
        })
        return rows
      }),
  })

  /**
   * A tombstone says what was known of the row. One that is taken away leaves a stamp of the row as a whole: a copy that
   * knows of the deletion alone does not take the row away once more.
   */
  const withWhatWasKnown = (core: DBCore, table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate(request) {
      const writes = writing.get(request.trans)
      if (!writes) return table.mutate(request)
      if (request.type === 'put' || request.type === 'add') {
        const values = request.values.map(row => {
          const stamps = writes.gone.get(stampsId(row.store, row.id))
          return stamps ? { ...row, stamps } : row
        })
        return table.mutate({ ...request, values } as DBCoreMutateRequest)
      }
      if (request.type !== 'delete') return table.mutate(request)
      const { trans, keys } = request
      return Dexie.Promise.all([table.getMany({ trans, keys }), nameOfDevice(core, trans)])
        .then(([found, named]) => {
          const made = (found as (TombstoneRecord | undefined)[]).flatMap((tombstone): StampsRecord[] => {
            if (!tombstone?.stamps || !rulesOf.has(tombstone.store)) return []
            const { id, store, stamps, updatedAt } = tombstone
            const stamp = stampAfter(latestOf({ row: { updatedAt }, stamps }), timeNow(), named)
            const fields = { ...stamps.fields, '*': stamp }
            return [stampsRow(stampsId(store, id), { ...stamps, fields })]
          })
          for (const row of made) writes.stamps.set(row.id, row)
          if (made.length > 0) return core.table('stamps').mutate({ trans, type: 'put', values: made })
          return undefined
        })
        .then(() => table.mutate(request))
    },
  })

  const nameOfDevice = (core: DBCore, trans: DBCoreTransaction): PromiseLike<string> => {
    if (device !== null) return Dexie.Promise.resolve(device)
    const sync = core.table('sync')
    return sync.get({ trans, key: 'device' }).then(row => {
      device = String(row?.value ?? newId().slice(-10).toLowerCase())
      if (row) return device
      return sync
        .mutate({ trans, type: 'put', values: [{ name: 'device', value: device }] })
        .then(() => device ?? '')
    })
  }

  const stamped = (core: DBCore, table: DBCoreTable, rules: AnyRules): DBCoreTable => {
    const { name } = table
    const stampsTable = core.table('stamps')

    /** Rows and their stamps as they stand, of which most have been read already. */
    const copiesOf = (trans: DBCoreTransaction, writes: Writing, keys: readonly string[]) => {
      const ids = keys.map(key => stampsId(name, key))
      const rowless = keys.filter((_, i) => !writes.rows.has(ids[i] ?? ''))
      const stampless = ids.filter(id => !writes.stamps.has(id))
      const rows =
        rowless.length > 0
          ? table.getMany({ trans, keys: rowless }).then(found => {
              rowless.forEach((key, i) => {
                writes.rows.set(stampsId(name, key), found[i])
              })
            })
          : null
      const stamps =
        stampless.length > 0
          ? stampsTable.getMany({ trans, keys: stampless }).then(found => {
              stampless.forEach((id, i) => {
                writes.stamps.set(id, found[i])
              })
            })
          : null
      return Dexie.Promise.all([rows, stamps])
    }

    const put = (request: DBCoreMutateRequest & { type: 'put' }, writes: Writing) => {
      const { trans, values } = request
      const keys = values.map(row => keyIn(table, row))
      return copiesOf(trans, writes, keys)
        .then(() => nameOfDevice(core, trans))
        .then(named => {
          const now = timeNow()
          const made: StampsRecord[] = []
          values.forEach((row, i) => {
            const id = stampsId(name, keys[i] ?? '')
            const before = writes.rows.get(id)
            const stamps = ownStamps(writes.stamps.get(id))
            writes.rows.set(id, row)
            if (!before) return
            const copy: Copy = { row: before, stamps }
            const next = stampedChange(rules, copy, row, stampAfter(latestOf(copy), now, named))
            if (!next || isUnchanged(stamps, next)) return
            const kept = stampsRow(id, next)
            writes.stamps.set(id, kept)
            made.push(kept)
          })
          if (made.length > 0) return stampsTable.mutate({ trans, type: 'put', values: made })
          return undefined
        })
        .then(() => table.mutate(request))
    }

    const remove = (request: DBCoreMutateRequest & { type: 'delete' }, writes: Writing) => {
      const { trans, keys } = request
      return copiesOf(
        trans,
        writes,
        keys.map(key => String(key)),
      )
        .then(() => {
          const ids = keys.map(key => stampsId(name, String(key)))
          const known = ids.filter(id => writes.stamps.get(id))
          for (const id of ids) {
            const row = writes.rows.get(id)
            if (row) writes.gone.set(id, ownStamps(writes.stamps.get(id)) ?? plainStamps(row))
            writes.rows.set(id, undefined)
            writes.stamps.set(id, undefined)
          }
          if (known.length > 0) return stampsTable.mutate({ trans, type: 'delete', keys: known })
          return undefined
        })
        .then(() => table.mutate(request))
    }

    return {
      ...table,
      get: request =>
        table.get(request).then(row => {
          const writes = writing.get(request.trans)
          if (writes) writes.rows.set(stampsId(name, String(request.key)), row)
          return row
        }),
      getMany: request =>
        table.getMany(request).then(rows => {
          const writes = writing.get(request.trans)
          if (writes)
            rows.forEach((row, i) => {
              writes.rows.set(stampsId(name, String(request.keys[i])), row)
            })
          return rows
        }),
      query: request =>
        table.query(request).then(response => {
          const writes = writing.get(request.trans)
          if (writes && request.values) remember(writes, table, response.result)
          return response
        }),
      mutate(request) {
        const writes = writing.get(request.trans)
        if (!writes) return table.mutate(request)
        if (request.type === 'put') return put(request, writes) as ReturnType<DBCoreTable['mutate']>
        if (request.type === 'delete') return remove(request, writes) as ReturnType<DBCoreTable['mutate']>
        if (request.type === 'add') remember(writes, table, request.values)
        return table.mutate(request)
      },
    }
  }
}

const plainStamps = ({ updatedAt }: Row): FieldStamps => ({ base: unstamped(updatedAt), fields: {} })

/** As they are kept. Their time is that of the latest, so that the same stamps are the same row on every device. */
export const stampsRow = (id: string, stamps: FieldStamps): StampsRecord => ({
  id,
  updatedAt: new Date(timeIn(Object.values(seenOf(stamps)).reduce(laterStamp, stamps.base))).toISOString(),
  ...stamps,
})

/** Without what they have as a row. */
export function ownStamps(row: StampsRecord | undefined): FieldStamps | null {
  if (!row) return null
  const { id: _id, updatedAt: _at, ...stamps } = row
  return stamps
}

const isUnchanged = (before: FieldStamps | null, { base, fields }: FieldStamps): boolean =>
  before !== null &&
  before.base === base &&
  Object.keys(before.fields).length === Object.keys(fields).length &&
  Object.entries(fields).every(([name, stamp]) => before.fields[name] === stamp)
