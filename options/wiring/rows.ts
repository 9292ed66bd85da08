import { live } from '../../src/store/live'
import { storage } from '../../src/store/open'
import { add, list, patch, remove } from '../../src/store/rows'
import type { RowServices } from '../shell/row-services'

export const rowServices: RowServices = {
  watchRows: (store, wanted) => live(db => list(db, store, wanted)),
  addRow: async (store, given) => add(await storage(), store, given),
  patchRow: async (store, id, change) => void (await patch(await storage(), store, id, change)),
  removeRow: async (store, id) => remove(await storage(), store, id),
}
