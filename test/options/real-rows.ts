import type { RowServices } from '../../options/shell/row-services'
import type { Database } from '../../src/store/database'
import { add, list, patch, remove } from '../../src/store/rows'
import { freshDatabase } from '../store/in-memory'

/**
 * The real store on an IndexedDB in memory: sections that keep rows are tested on what they will run on. Dexie's own
 * watching leans on the browser's; here every write tells those who watch.
 */
export function fakeRows(): RowServices {
  // Opened by who asks first: a test that asks nothing leaves nothing open behind it.
  let opened: Promise<Database> | null = null
  const open = async () => {
    const db = freshDatabase()
    await db.open()
    return db
  }
  const opening = () => {
    opened ??= open()
    return opened
  }
  const watching = new Set<() => void>()
  const told = <T>(done: T): T => {
    for (const tell of watching) tell()
    return done
  }
  return {
    watchRows: (store, wanted) => ({
      subscribe(next, failed = () => {}) {
        const tell = () =>
          void opening()
            .then(db => list(db, store, wanted))
            .then(next, failed)
        watching.add(tell)
        tell()
        return { unsubscribe: () => void watching.delete(tell) }
      },
    }),
    addRow: async (store, given) => told(await add(await opening(), store, given)),
    patchRow: async (store, id, change) => void told(await patch(await opening(), store, id, change)),
    async removeRow(store, id) {
      const undo = told(await remove(await opening(), store, id))
      return undo && (async () => told(await undo()))
    },
  }
}
