import { useRef } from 'preact/hooks'
import type { Given, RowServices, StoreOf } from './row-services'

/**
 * Keeps changes of one row that is made with the first of them. They are kept one after the other: what is typed while
 * the row is still being made goes into that row, not into a second one.
 * @param row as it is stored; undefined while there is none.
 * @returns does a change, made of the row as it stands then.
 */
export function useOneRow<R extends { id: string; updatedAt: string }>(
  services: Pick<RowServices, 'addRow' | 'patchRow'>,
  store: StoreOf<R>,
  row: R | undefined,
  fresh: () => Given<R>,
): (change: (kept: Given<R>) => Partial<Given<R>>) => Promise<void> {
  const id = useRef<string | undefined>(undefined)
  // What the store told counts when it changes: a row that was made here is known before the store tells of it, one
  // that was erased, or is another week's, is forgotten.
  const told = useRef<string | undefined>(undefined)
  if (row?.id !== told.current) {
    told.current = row?.id
    id.current = row?.id
  }
  const queue = useRef<Promise<void>>(Promise.resolve())
  return change => {
    const work = queue.current.then(async () => {
      if (id.current) await services.patchRow(store, id.current, change)
      else {
        const given = fresh()
        id.current = (await services.addRow(store, { ...given, ...change(given) })).id
      }
    })
    queue.current = work.catch(() => {})
    return work
  }
}
