import * as v from 'valibot'
import { evidenceSchema } from '../core/brand/evidence'
import { row, time } from '../core/kernel/row'
import { defineStore } from './define'

const evidenceRecord = v.object({ ...row, createdAt: time, ...evidenceSchema.entries })
export type EvidenceRecord = v.InferOutput<typeof evidenceRecord>

export const evidence = defineStore({
  name: 'evidence',
  since: 1,
  schema: evidenceRecord,
  indexes: ['date'],
  merge: {
    createdAt: 'whole',
    situation: 'text',
    action: 'text',
    result: 'text',
    number: 'later',
    date: { with: 'number' },
    skills: { set: 50 },
    confirmedBy: 'later',
    goals: { set: 20 },
    confidential: 'later',
  },
  search: {
    letter: 'e',
    words: entry => [
      entry.situation,
      entry.action,
      entry.result,
      entry.number,
      entry.confirmedBy,
      ...entry.skills,
    ],
    place: entry => `#brand/evidence?open=${entry.id}`,
  },
  judges: true,
  erase: {
    group: 'evidence',
    label: 'Evidence log',
    button: 'Erase the evidence log',
    one: 'entry',
    many: 'entries',
    told: 'of evidence erased',
  },
  stored: { name: 'Evidence', what: 'entries in your log' },
  label: entry => entry.action || entry.result || entry.situation,
  csv: {
    file: 'evidence.csv',
    what: 'all entries, for a spreadsheet or to read',
    head: ['Date', 'Situation', 'Action', 'Result', 'Number', 'Skills', 'Confirmed by'],
    cells: entry => [
      entry.date,
      entry.situation,
      entry.action,
      entry.result,
      entry.number,
      entry.skills.join('; '),
      entry.confirmedBy,
    ],
  },
})
