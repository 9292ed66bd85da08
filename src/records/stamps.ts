import * as v from 'valibot'
import { text, time } from '../core/kernel/row'
import { defineStore } from './define'

const stamp = text(60)
const field = text(500)
const seen = v.record(text(40), stamp)

const base = v.object({ stamp, text: text(400_000), seen: v.exactOptional(seen) })
const kept = v.pipe(v.array(v.object({ stamp, shown: text(400_000), text: text(400_000) })), v.maxLength(100))
const head = v.object({
  stamp,
  text: text(400_000),
  seen,
  base: v.exactOptional(base),
  kept: v.exactOptional(kept),
})

/** When, and on which device, each field of a row was changed (core/kernel/field-rules). */
export const fieldStamps = {
  base: stamp,
  fields: v.record(field, stamp),
  seen: v.exactOptional(v.record(field, seen)),
  bases: v.exactOptional(v.record(field, base)),
  heads: v.exactOptional(v.record(field, v.pipe(v.array(head), v.maxLength(20)))),
  kept: v.exactOptional(v.record(field, kept)),
}

const stampsRecord = v.object({
  /** Store and id of the row, with a space between them. */
  id: text(100),
  updatedAt: time,
  ...fieldStamps,
})
export type StampsRecord = v.InferOutput<typeof stampsRecord>

export const stamps = defineStore({
  name: 'stamps',
  since: 5,
  schema: stampsRecord,
  indexes: [],
  // With the row beside which it lies.
  merge: 'whole',
  beside: true,
  erase: null,
  label: row => row.id,
})
