import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { Database } from '../../src/store/database'

/** A fresh database of its own, on an IndexedDB in memory. */
export const freshDatabase = (): Database =>
  new Database('test', { indexedDB: new IDBFactory(), IDBKeyRange })
