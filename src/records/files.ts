import * as v from 'valibot'
import { row, text } from '../core/kernel/row'
import { defineStore } from './define'

/** Bytes of a file that is kept: as base64 it stays below the longest line of a backup. */
export const maxKeptFile = 2_500_000

/** A file as it went out or came in, whole. */
export const fileRecord = v.object({
  ...row,
  name: text(300),
  type: text(100),
  bytes: v.pipe(v.string(), v.maxLength(Math.ceil(maxKeptFile / 3) * 4), v.base64()),
})
export type FileRecord = v.InferOutput<typeof fileRecord>

export const files = defineStore({
  name: 'files',
  since: 1,
  schema: fileRecord,
  indexes: [],
  merge: 'whole',
  erase: { group: 'resumes' },
  label: file => file.name,
})
