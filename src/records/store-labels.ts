import { stores } from './all'
import type { StoreDefinition, StoredRow } from './define'

/** A record type with the words that tell of it. */
type LabelledStore = Pick<StoreDefinition<string, StoredRow>, 'name' | 'stored' | 'csv' | 'erase'>

/**
 * How record types are called where they are counted, erased and taken along. Whoever says these words has to have their
 * sentences: a script that holds this file is built with them, or not at all (scripts/build/words).
 */
export const labelledStores: readonly LabelledStore[] =
  stores as readonly unknown[] as readonly LabelledStore[]

/** What the rows of a store are called; null where nobody is told of them. */
export const labelOf = (name: string): LabelledStore['stored'] | null =>
  labelledStores.find(store => store.name === name)?.stored ?? null
