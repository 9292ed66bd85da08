import * as v from 'valibot'
import { localDay } from '../core/kernel/days'
import { messages } from '../core/kernel/message'
import { keptMessage } from '../core/kernel/message-schema'
import { row, text, time } from '../core/kernel/row'
import { mostFound } from '../core/profile/audit/kept'
import { profileSnapshotSchema } from '../core/profile/profile'
import { defineStore } from './define'

const words = messages('records/snapshots', {
  name: 'Profile snapshots',
  what: 'of your own profile',
  eraseAll: 'Erase the profile snapshots',
  count: '{count, plural, one {# snapshot} other {# snapshots}}',
  erased: '{count, plural, one {# snapshot erased.} other {# snapshots erased.}}',
})

const snapshotRecord = v.object({
  ...row,
  takenAt: time,
  /** The profile's key (core/profile): its host-independent address. */
  profileKey: text(300),
  snapshot: profileSnapshotSchema,
  /** Outcome of each check by id, against the criteria of that time. */
  outcomes: v.record(text(80), v.picklist(['pass', 'fail', 'not-visible', 'error'])),
  /** What each check found then, by id; audits of earlier releases kept none. */
  found: v.exactOptional(v.record(text(80), v.pipe(v.array(keptMessage), v.maxLength(mostFound)))),
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
    label: words.name(),
    button: words.eraseAll(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: row => localDay(row.takenAt),
})
