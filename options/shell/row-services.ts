import type { StoreDefinition } from '../../src/records/define'
import type { Wanted } from '../../src/store/rows'
import type { Watchable } from '../../src/ui/hooks/use-live'
import type { Undo } from './undo'

interface Row {
  id: string
  updatedAt: string
}
export type StoreOf<R extends Row> = Pick<StoreDefinition<string, R>, 'name' | 'schema'>
export type Given<R extends Row> = Omit<R, 'id' | 'updatedAt'>

/** Rows of any kind of record, for sections that need no more than to keep them. */
export interface RowServices {
  watchRows<R extends Row>(store: StoreOf<R>, wanted?: Wanted): Watchable<R[]>
  addRow<R extends Row>(store: StoreOf<R>, given: Given<R>): Promise<R>
  patchRow<R extends Row>(
    store: StoreOf<R>,
    id: string,
    change: Partial<Given<R>> | ((row: R) => Partial<Given<R>>),
  ): Promise<void>
  /** With all that hangs on it. @returns how to take it back; null where it was gone. */
  removeRow<R extends Row>(store: StoreOf<R>, id: string): Promise<Undo | null>
}

/**
 * Adds a row, and opens it.
 * @returns how to take it back.
 */
export async function addedRow<R extends Row>(
  services: Pick<RowServices, 'addRow' | 'removeRow'>,
  store: StoreOf<R>,
  given: Given<R>,
  open: (id: string) => void,
): Promise<Undo> {
  const { id } = await services.addRow(store, given)
  open(id)
  return async () => void (await services.removeRow(store, id))
}
