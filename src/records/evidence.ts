import * as v from 'valibot'
import { evidenceSchema } from '../core/brand/evidence'
import { messages } from '../core/kernel/message'
import { row, time } from '../core/kernel/row'
import { defineStore } from './define'

const words = messages('records/evidence', {
  name: 'Evidence',
  what: 'entries in your log',
  group: 'Evidence log',
  eraseAll: 'Erase the evidence log',
  count: '{count, plural, one {# entry} other {# entries}}',
  erased: '{count, plural, one {# entry of evidence erased.} other {# entries of evidence erased.}}',
  table: 'all entries, for a spreadsheet or to read',
  date: 'Date',
  situation: 'Situation',
  action: 'Action',
  result: 'Result',
  number: 'Number',
  skills: 'Skills',
  confirmedBy: 'Confirmed by',
})

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
    label: words.group(),
    button: words.eraseAll(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: entry => entry.action || entry.result || entry.situation,
  csv: {
    file: 'evidence.csv',
    what: words.table(),
    head: [
      words.date(),
      words.situation(),
      words.action(),
      words.result(),
      words.number(),
      words.skills(),
      words.confirmedBy(),
    ],
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
