import * as v from 'valibot'
import type { Tree } from '../core/kernel/field-rules'
import { messages } from '../core/kernel/message'
import { id, row, text, time } from '../core/kernel/row'
import { textOf } from '../core/kernel/same'
import { type JsonResume, jsonResumeSchema } from '../core/resume/json-resume'
import { resumeText } from '../core/resume/resume-text'
import { defineStore } from './define'

const words = messages('records/resumes', {
  name: 'Résumés',
  what: 'versions, with the files they came from and what was sent where',
  group: 'Résumés, with what was sent where',
  eraseAll: 'Erase the résumés',
  count: '{count, plural, one {# version} other {# versions}}',
  erased:
    '{count, plural, one {# version erased, with what was sent where.} other {# versions erased, with what was sent where.}}',
})

export const maxResumeText = 400_000

/**
 * A version. Without a parent it is a master. `resume` is empty where only a text is known (pasted); `text` is what
 * is compared and searched.
 */
const resumeRecord = v.object({
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

/** Only a text is known, and no fields. */
export const isTextOnly = (resume: JsonResume): boolean => Object.keys(resume).length === 0

/** What the user wrote of it: its fields, from which the text follows, or the text alone. */
const written: Tree = {
  tree: value => (typeof value === 'string' ? value.length <= maxResumeText : v.is(jsonResumeSchema, value)),
  of: ({ resume, text }) => (isTextOnly(resume as JsonResume) ? text : resume),
  put: value =>
    typeof value === 'string'
      ? { resume: {}, text: value }
      : { resume: value, text: resumeText(value as JsonResume).slice(0, maxResumeText) },
}

/** What was sent stays as it went out, whatever was written elsewhere meanwhile. */
function asSent(row: ResumeRecord, ...sides: ResumeRecord[]): ResumeRecord {
  const sent = sides.filter(side => side.frozenAt !== null && side.frozenAt === row.frozenAt)
  const said = (side: ResumeRecord) => textOf([side.resume, side.text])
  const [first] = sent.sort((a, b) => (said(a) < said(b) ? -1 : 1))
  return first ? { ...row, resume: first.resume, text: first.text } : row
}

export const resumes = defineStore({
  name: 'resumes',
  since: 1,
  schema: resumeRecord,
  indexes: ['parentId', 'opportunityId'],
  merge: {
    createdAt: 'whole',
    name: 'later',
    parentId: 'whole',
    opportunityId: 'whole',
    resume: written,
    text: { with: 'resume' },
    frozenAt: 'min',
    fileId: 'later',
  },
  settle: asSent,
  erase: {
    group: 'resumes',
    label: words.group(),
    button: words.eraseAll(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: version => version.name,
})
