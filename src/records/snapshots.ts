import * as v from 'valibot'
import { row, text, time } from '../core/kernel/row'
import { profileSnapshotSchema } from '../core/profile/profile'
import { defineStore } from './define'

const snapshotRecord = v.object({
  ...row,
  takenAt: time,
  /** The profile's key (core/profile): its host-independent address. */
  profileKey: text(300),
  snapshot: profileSnapshotSchema,
  /** Outcome of each check by id, against the criteria of that time. */
  outcomes: v.record(text(80), v.picklist(['pass', 'fail', 'not-visible', 'error'])),
  judgedWith: text(40),
})
export type SnapshotRecord = v.InferOutput<typeof snapshotRecord>

export const snapshots = defineStore({
  name: 'snapshots',
  since: 1,
  schema: snapshotRecord,
  indexes: ['[profileKey+takenAt]'],
  merge: 'whole',
  erase: {
    group: 'snapshots',
    label: 'Profile snapshots',
    button: 'Erase the profile snapshots',
    one: 'snapshot',
    many: 'snapshots',
    told: 'erased',
  },
  stored: { name: 'Profile snapshots', what: 'of your own profile' },
  label: row => row.takenAt.slice(0, 10),
})
