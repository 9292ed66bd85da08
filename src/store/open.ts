import { localItem, onLocalChange, setLocalItem } from '../adapters/local-storage'
import { observe } from './changed'
import { Database } from './database'
import { madeAnew } from './records-gone'
import { timeNow } from './stamp'

/**
 * Every context opens the database through a pointer, its name in `storage.local`: a restore fills a new
 * database and switches the pointer, and all contexts follow.
 */
const pointer = 'database'
export const firstDatabaseName = 'steppingstone'

let current: Promise<Database> | null = null

export async function databaseName(): Promise<string> {
  const stored = await localItem(pointer)
  return typeof stored === 'string' && stored !== '' ? stored : firstDatabaseName
}

/** Switches every context to another database. */
export const switchTo = (name: string): Promise<void> => setLocalItem(pointer, name)

let lookingInto: string | null = null

/** From now on this context alone shows another database than the user's own (store/example-database). */
export function lookInto(name: string): void {
  lookingInto = name
  current = null
}

async function open(): Promise<Database> {
  const database = new Database(lookingInto ?? (await databaseName()))
  // A newer version of the extension in another context wants to upgrade: give way, and open anew when asked.
  database.on('versionchange', () => {
    database.close()
    current = null
  })
  database.on('close', () => {
    current = null
  })
  let made = false
  database.on('populate', () => {
    made = true
  })
  // The example is nobody's record: nothing follows from it.
  if (lookingInto === null) observe(database)
  await database.open()
  if (made && lookingInto === null) await madeAnew(database.name, timeNow())
  return database
}

/** The open database of this context; opened when first asked for. */
export function storage(): Promise<Database> {
  current ??= open().catch(error => {
    current = null
    throw error
  })
  return current
}

/** Calls back when the pointer was switched, after the old database was let go. */
export function onSwitched(callback: () => void): void {
  onLocalChange(pointer, () => {
    const old = current
    current = null
    void old?.then(database => database.close())
    callback()
  })
}
