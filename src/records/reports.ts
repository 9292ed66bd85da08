import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { reportSchema } from '../core/reports/report-record'
import { defineStore } from './define'

const words = messages('records/reports', {
  name: 'Reports',
  what: 'and reviews that you wrote',
  group: 'Reports and reviews',
  count: '{count, plural, one {# report} other {# reports}}',
  erased: '{count, plural, one {# report erased.} other {# reports erased.}}',
})

const record = v.object({ ...row, ...reportSchema.entries })
export type ReportRecord = v.InferOutput<typeof record>

export const reports = defineStore({
  name: 'reports',
  since: 4,
  schema: record,
  indexes: ['[kind+to]'],
  merge: {
    kind: 'whole',
    from: 'later',
    to: { with: 'from' },
    reader: 'later',
    audience: 'later',
    text: 'text',
  },
  search: {
    letter: 'r',
    words: report => [report.reader, report.text],
    place: report => `#brand/goals?view=reports&open=${report.id}`,
  },
  erase: {
    group: 'reports',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: report => report.reader || report.text.replace(/^#+ /, '').slice(0, 200) || report.from,
})
