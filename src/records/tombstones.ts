import * as v from 'valibot'
import { row, text } from '../core/kernel/row'
import { defineStore } from './define'

/** What was deleted, so that a merge does not bring it back. */
const tombstoneRecord = v.object({ ...row, store: text(40) })
export type TombstoneRecord = v.InferOutput<typeof tombstoneRecord>

export const tombstones = defineStore({
  name: 'tombstones',
  since: 1,
  schema: tombstoneRecord,
  indexes: ['store'],
  merge: 'whole',
  erase: null,
  label: tombstone => tombstone.store,
})
