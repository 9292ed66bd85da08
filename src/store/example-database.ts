import Dexie from 'dexie'

/** The example life lives beside the user's records, in a database of its own that no pointer names. */
export const exampleDatabaseName = 'steppingstone-example'

export const exampleIsKept = (): Promise<boolean> => Dexie.exists(exampleDatabaseName)
export const removeExample = (): Promise<void> => Dexie.delete(exampleDatabaseName)
