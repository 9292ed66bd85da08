import * as v from 'valibot'
import { calendarDay, rowId as id, moment as time } from './kernel/row-values'
import { jsonResumeSchema } from './resume/json-resume'

/** What is kept of résumés: the versions, which of them went where, and the very files. Plain JSON, as in records. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const row = { id, updatedAt: time }

export const maxResumeText = 400_000
/** Bytes of a file that is kept: as base64 it stays below the longest line of a backup. */
export const maxKeptFile = 2_500_000

/**
 * A version. Without a parent it is a master. `resume` is empty where only a text is known (pasted); `text` is what
 * is compared and searched.
 */
export const resumeRecord = v.object({
  ...row,
  createdAt: time,
  name: text(200),
  parentId: v.nullable(id),
  /** The opportunity it is made for. */
  opportunityId: v.nullable(id),
  resume: jsonResumeSchema,
  text: text(maxResumeText),
  /** It was sent: from then on it stays as it is. */
  frozenAt: v.nullable(time),
  fileId: v.nullable(id),
})
export type ResumeRecord = v.InferOutput<typeof resumeRecord>

export const sendingRecord = v.object({
  ...row,
  opportunityId: id,
  resumeId: id,
  /** The day, YYYY-MM-DD. */
  at: calendarDay,
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
      /** Checklist items that were open then, in words. */
      openItems: v.pipe(v.array(text(500)), v.maxLength(60)),
    }),
  ),
})
export type SendingRecord = v.InferOutput<typeof sendingRecord>

/** A file as it went out or came in, whole. */
export const fileRecord = v.object({
  ...row,
  name: text(300),
  type: text(100),
  bytes: v.pipe(v.string(), v.maxLength(Math.ceil(maxKeptFile / 3) * 4), v.base64()),
})
export type FileRecord = v.InferOutput<typeof fileRecord>
