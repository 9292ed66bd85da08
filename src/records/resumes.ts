import * as v from 'valibot'
import { id, row, text, time } from '../core/kernel/row'
import { jsonResumeSchema } from '../core/resume/json-resume'
import { defineStore } from './define'

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
    resume: 'later',
    text: { with: 'resume' },
    frozenAt: 'min',
    fileId: 'later',
  },
  erase: {
    group: 'resumes',
    label: 'Résumés, with what was sent where',
    button: 'Erase the résumés',
    one: 'version',
    many: 'versions',
    told: 'erased, with what was sent where',
  },
  stored: { name: 'Résumés', what: 'versions, with the files they came from and what was sent where' },
  label: version => version.name,
})
