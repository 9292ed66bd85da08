import Dexie from 'dexie'
import { Database } from './database'

/** The example life lives beside the user's records, in a database of its own that no pointer names. */
export const exampleDatabaseName = 'steppingstone-example'

export const exampleIsKept = (): Promise<boolean> => Dexie.exists(exampleDatabaseName)
export const removeExample = (): Promise<void> => Dexie.delete(exampleDatabaseName)

export const isExample = (db: Database): boolean => db.name === exampleDatabaseName

/** Asks the example's own database; null where there is no example. */
export async function inExampleDatabase<T>(ask: (db: Database) => Promise<T | null>): Promise<T | null> {
  if (!(await exampleIsKept())) return null
  const db = new Database(exampleDatabaseName)
  try {
    await db.open()
    return await ask(db)
  } finally {
    db.close()
  }
}
