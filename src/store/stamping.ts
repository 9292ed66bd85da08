import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie'
import { isSharedSetting } from '../core/devices/shared-settings'
import type { AnyRules, Copy, FieldStamps } from '../core/kernel/field-rules'
import { laterStamp, stampAfter, timeIn, unstamped } from '../core/kernel/stamp'
import { latestOf, seenOf, stampedChange } from '../core/kernel/stamp-fields'
import { allStores } from '../records/registry'
import type { StampsRecord } from '../records/stamps'
import type { TombstoneRecord } from '../records/tombstones'
import { mark } from './devices/marks'
import { newId, timeNow } from './stamp'

/**
 * Every change of a field is stamped in the transaction of the row's own change: no writer thinks of it, and a change
 * that comes to nothing leaves no stamp. What a transaction has read of a row is not read once more.
 *
 * Where other devices are to be told (store/devices), the row is named in `outbox` in the same transaction, and rows
 * that have no fields to be told apart are stamped as a whole when they change.
 */
type Row = { updatedAt: string }

const isRuled = (store: string): boolean => rulesOf.get(store) !== 'whole' && rulesOf.has(store)
const rulesOf: ReadonlyMap<string, 'whole' | AnyRules> = new Map(
  allStores.flatMap(({ name, merge, beside }) => (beside || name === 'tombstones' ? [] : [[name, merge]])),
)

/** The name in `sync` under which it stands that other devices are to be told. */
export const tellsOthers = 'tells'

/** The id of the stamps of a row. */
export const stampsId = (store: string, key: string): string => `${store} ${key}`

interface Writing {
  /** Rows and stamps as they stand in this transaction, by their ids. */
  rows: Map<string, Row | undefined>
  stamps: Map<string, StampsRecord | undefined>
  /** Of rows that were deleted in it. */
  gone: Map<string, FieldStamps>
  /** The device's name in stamps, and whether other devices are to be told. */
  own?: PromiseLike<{ named: string; tells: boolean }>
}

/** What a change writes beside itself goes with it, and not before it: each would wait for the disk by itself. */
const atOnce = (
  change: Promise<DBCoreMutateResponse>,
  ...beside: (PromiseLike<unknown> | undefined)[]
): Promise<DBCoreMutateResponse> =>
  Dexie.Promise.all([change, ...beside]).then(([made]) => made) as Promise<DBCoreMutateResponse>

export function stampChanges(database: Dexie): void {
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
          const all = isStamped ? [...new Set([...stores, 'stamps', 'sync', 'outbox'])] : stores
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

  /** Asked in each transaction: a profile that was copied takes another name, and all that is open follows. */
  const ownOf = (core: DBCore, trans: DBCoreTransaction): PromiseLike<{ named: string; tells: boolean }> => {
    const sync = core.table('sync')
    const ask = () =>
      sync.getMany({ trans, keys: ['device', tellsOthers] }).then(([device, told]) => {
        const tells = told?.value === true
        if (device) return { named: String(device.value), tells }
        const named = newId().slice(-10).toLowerCase()
        return sync
          .mutate({ trans, type: 'put', values: [{ name: 'device', value: named }] })
          .then(() => ({ named, tells }))
      })
    const writes = writing.get(trans)
    if (!writes) return ask()
    writes.own ??= ask()
    return writes.own
  }

  /** Names rows of which other devices are to be told. */
  const noteFor = (core: DBCore, trans: DBCoreTransaction, ids: readonly string[]) =>
    ids.length === 0
      ? undefined
      : ownOf(core, trans).then(({ tells }) =>
          tells
            ? core.table('outbox').mutate({ trans, type: 'put', values: ids.map(id => mark(id)) })
            : undefined,
        )

  /** The row's own id among those of all stores. */
  const remember = (writes: Writing, table: DBCoreTable, rows: readonly unknown[]): void => {
    for (const row of rows) if (row) writes.rows.set(stampsId(table.name, keyIn(table, row)), row as Row)
  }

  /** Stamps that are read or put in the transaction are not read once more. */
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
    mutate(request) {
      const stamps = writing.get(request.trans)?.stamps
      if (stamps && request.type === 'put')
        for (const row of request.values as readonly StampsRecord[]) stamps.set(row.id, row)
      return table.mutate(request)
    },
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
        const ids = values.map(row => stampsId(table.name, row.id))
        return atOnce(
          table.mutate({ ...request, values } as DBCoreMutateRequest),
          noteFor(core, request.trans, ids),
        )
      }
      if (request.type !== 'delete') return table.mutate(request)
      const { trans, keys } = request
      return Dexie.Promise.all([table.getMany({ trans, keys }), ownOf(core, trans)])
        .then(([found, { named, tells }]) => {
          const made = (found as (TombstoneRecord | undefined)[]).flatMap((tombstone): StampsRecord[] => {
            if (!tombstone || (!tells && !(tombstone.stamps && isRuled(tombstone.store)))) return []
            const { id, store, updatedAt, stamps = plainStamps(tombstone) } = tombstone
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

  const stamped = (core: DBCore, table: DBCoreTable, rules: 'whole' | AnyRules): DBCoreTable => {
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
      return Dexie.Promise.all([copiesOf(trans, writes, keys), ownOf(core, trans)]).then(([, { named }]) => {
        const now = timeNow()
        const made: StampsRecord[] = []
        const changed: string[] = []
        values.forEach((row, i) => {
          const id = stampsId(name, keys[i] ?? '')
          const before = writes.rows.get(id)
          const stamps = ownStamps(writes.stamps.get(id))
          writes.rows.set(id, row)
          // What was only made anew from other rows bears the time that it had.
          const isSaid = before?.updatedAt !== row.updatedAt
          if (isSaid) changed.push(id)
          if (!before) return
          const copy: Copy = { row: before, stamps }
          const stamp = stampAfter(latestOf(copy), now, named)
          const next =
            rules !== 'whole'
              ? stampedChange(rules, copy, row, stamp)
              : isSaid && isTold(id)
                ? { ...(stamps ?? plainStamps(before)), fields: { '*': stamp } }
                : null
          if (!next || isUnchanged(stamps, next)) return
          if (!isSaid) changed.push(id)
          const kept = stampsRow(id, next)
          writes.stamps.set(id, kept)
          made.push(kept)
        })
        return atOnce(
          table.mutate(request),
          made.length > 0 ? stampsTable.mutate({ trans, type: 'put', values: made }) : undefined,
          noteFor(core, trans, changed.filter(isTold)),
        )
      })
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
        const { trans } = request
        const change = () => {
          if (request.type === 'put') return put(request, writes)
          if (request.type === 'delete') return remove(request, writes)
          if (request.type !== 'add') return table.mutate(request)
          remember(writes, table, request.values)
          const ids = request.values.map(row => stampsId(name, keyIn(table, row)))
          return atOnce(table.mutate(request), noteFor(core, trans, ids.filter(isTold)))
        }
        const made =
          rules === 'whole'
            ? ownOf(core, trans).then(({ tells }) => (tells ? change() : table.mutate(request)))
            : change()
        return made as ReturnType<DBCoreTable['mutate']>
      },
    }
  }
}

/** Of settings only those that are not one browser's own. */
const isTold = (id: string): boolean =>
  !id.startsWith('settings ') || isSharedSetting(id.slice('settings '.length))

/** Those of a row that was last changed before anything was stamped. */
export const plainStamps = ({ updatedAt }: { updatedAt: string }): FieldStamps => ({
  base: unstamped(updatedAt),
  fields: {},
})

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
