import * as v from 'valibot'
import { keptMessage } from '../core/kernel/message-schema'
import { count, day, id, row, text } from '../core/kernel/row'
import { defineStore } from './define'
import { maxResumeText } from './resumes'

const sendingRecord = v.object({
  ...row,
  opportunityId: id,
  resumeId: id,
  /** The day, YYYY-MM-DD. */
  at: day,
  channel: text(100),
  /** The employer as it was called then. */
  organization: text(200),
  /** Of the text that went out (core/tailoring/fingerprint-text), so that texts are compared without being read. */
  fingerprint: text(maxResumeText),
  /** The user was shown that this text went to another employer before, and sent it all the same. */
  despite: v.nullable(
    v.object({
      sendingId: id,
      likeness: v.picklist(['same', 'nearly-same']),
      sameLines: count,
      lines: count,
      /** Checklist items that were open then. Earlier versions kept their English. */
      openItems: v.pipe(v.array(v.union([text(500), keptMessage])), v.maxLength(60)),
    }),
  ),
})
export type SendingRecord = v.InferOutput<typeof sendingRecord>

export const sendings = defineStore({
  name: 'sendings',
  since: 1,
  schema: sendingRecord,
  indexes: ['[opportunityId+at]', 'resumeId'],
  parent: { store: 'opportunities', field: 'opportunityId', index: '[opportunityId+at]', part: true },
  merge: 'whole',
  erase: { group: 'resumes' },
  label: sending => `${sending.at} ${sending.organization}`,
})
