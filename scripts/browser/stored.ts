import type { Page, WebWorker } from 'puppeteer'

/** A context of the extension: its worker or one of its own pages. */
export type Context = Pick<Page | WebWorker, 'evaluate'>

/** The part of the extension's interface that is used there. */
declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } }

/**
 * Runs in a context of the extension, on its own: what is stored is read by the browser's plain interface and
 * not by the code under test.
 */
async function openStore(store: string, work: string, argument: unknown): Promise<unknown> {
  const pointer = (await chrome.storage.local.get('database')).database
  const name = typeof pointer === 'string' && pointer !== '' ? pointer : 'steppingstone'
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const isThere = (await indexedDB.databases()).some(each => each.name === name)
  if (!isThere && work === 'read') return []
  if (!isThere) throw new Error('The database is not there yet.')
  const database = await done(indexedDB.open(name))
  try {
    if (!database.objectStoreNames.contains(store)) return []
    const rows = database.transaction(store, work === 'put' ? 'readwrite' : 'readonly').objectStore(store)
    return work === 'put' ? await done(rows.put(argument)) : await done(rows.getAll())
  } finally {
    database.close()
  }
}

const call = (
  context: Context,
  ...args: [store: string, work: string, argument: unknown]
): Promise<unknown> => context.evaluate(`(${openStore.toString()})(...${JSON.stringify(args)})`)

/** Every row of a store as it lies in IndexedDB; none where the database or the store isn't there. */
export const readRows = async <Row>(context: Context, store: string): Promise<Row[]> =>
  (await call(context, store, 'read', null)) as Row[]

export const putRow = (context: Context, store: string, row: unknown): Promise<unknown> =>
  call(context, store, 'put', row)

/** Writes one of the user's settings as the options page would. */
export const putSetting = (context: Context, name: string, value: unknown): Promise<unknown> =>
  putRow(context, 'settings', { name, value, updatedAt: new Date().toISOString() })
