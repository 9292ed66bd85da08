import type Dexie from 'dexie'

/**
 * One event for every change: which rows of which store were written, told once their transaction is on the disk. No
 * writer tells it; the database does.
 */
export type Changed = Readonly<Record<string, string[] | 'many'>>

/** Of more rows than these of one store it is only told that there were many. */
export const mostIds = 50

const listeners = new Set<(event: Changed) => void>()

/** @returns how to stop. */
export function onChanged(listener: (event: Changed) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function changed(event: Changed): void {
  for (const listener of listeners) listener(event)
}

/** From now on every change of this database is told. */
export function observe(database: Dexie, tell: (event: Changed) => void = changed): void {
  const writing = new WeakMap<object, Map<string, Set<string> | 'many'>>()
  database.use({
    stack: 'dbcore',
    name: 'changed',
    create: core => ({
      ...core,
      transaction(stores, mode, options) {
        const transaction = core.transaction(stores, mode, options)
        if (mode === 'readwrite') {
          const written = new Map<string, Set<string> | 'many'>()
          writing.set(transaction, written)
          ;(transaction as unknown as EventTarget).addEventListener('complete', () => {
            if (written.size > 0)
              tell(
                Object.fromEntries(
                  [...written].map(([name, ids]) => [name, ids === 'many' ? ids : [...ids]]),
                ),
              )
          })
        }
        return transaction
      },
      table(name) {
        const table = core.table(name)
        return {
          ...table,
          mutate(request) {
            const written = writing.get(request.trans)
            const ids = written?.get(name) ?? new Set<string>()
            if (written) {
              const keys =
                request.type === 'deleteRange'
                  ? null
                  : (request.keys ??
                    (request.type === 'delete'
                      ? []
                      : request.values.map(table.schema.primaryKey.extractKey ?? (() => ''))))
              if (keys === null || ids === 'many' || ids.size + keys.length > mostIds)
                written.set(name, 'many')
              else {
                for (const key of keys) ids.add(String(key))
                written.set(name, ids)
              }
            }
            return table.mutate(request)
          },
        }
      },
    }),
  })
}
