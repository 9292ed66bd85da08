import * as v from 'valibot'
import { row, text } from '../core/kernel/row'
import { mergedStamps } from '../core/kernel/stamp-fields'
import { defineStore } from './define'
import { fieldStamps } from './stamps'

/** What was deleted, so that a merge does not bring it back. */
const tombstoneRecord = v.object({
  ...row,
  store: text(40),
  /** What was known of the row when it was deleted: a change that was not brings it back. Since version 5. */
  stamps: v.exactOptional(v.object(fieldStamps)),
})
export type TombstoneRecord = v.InferOutput<typeof tombstoneRecord>

export const tombstones = defineStore({
  name: 'tombstones',
  since: 1,
  schema: tombstoneRecord,
  indexes: ['store'],
  merge: { store: 'whole', stamps: { by: mergedStamps } },
  erase: null,
  label: tombstone => tombstone.store,
})
