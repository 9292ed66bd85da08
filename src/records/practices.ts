import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { practiceName, practiceSchema } from '../core/practice/entry'
import { defineStore } from './define'

const words = messages('records/practices', {
  name: 'Practice',
  what: 'reflections, learning, volunteering, experiments',
  group: 'Reflections, learning, volunteering and experiments',
  count: '{count, plural, one {# entry} other {# entries}}',
  erased: '{count, plural, one {# entry of practice erased.} other {# entries of practice erased.}}',
})

const record = v.object({ ...row, ...practiceSchema.entries })
export type PracticeRecord = v.InferOutput<typeof record>

export const practices = defineStore({
  name: 'practices',
  since: 4,
  schema: record,
  indexes: ['[kind+on]', 'on', 'experiment.due'],
  merge: {
    kind: 'whole',
    on: 'later',
    title: 'later',
    minutes: 'later',
    source: 'later',
    outcome: 'text',
    skills: { set: 50 },
    people: { set: 50 },
    evidence: { set: 50 },
    answers: { tree: value => v.is(practiceSchema.entries.answers, value) },
    experiment: { tree: value => v.is(practiceSchema.entries.experiment, value) },
    grades: 'map',
  },
  search: {
    letter: 'c',
    words: entry => [
      entry.title,
      entry.source,
      entry.outcome,
      ...entry.skills,
      ...entry.answers.map(({ text }) => text),
      entry.experiment?.hypothesis ?? '',
      entry.experiment?.step ?? '',
      entry.experiment?.result ?? '',
    ],
    place: entry =>
      entry.kind === 'quarter'
        ? '#outlook/reflection?view=quarter'
        : `#outlook/${entry.kind === 'reflection' ? 'reflection' : 'learning'}?open=${entry.id}`,
  },
  erase: {
    group: 'practices',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: entry =>
    practiceName(entry) || entry.answers.find(({ text }) => text.trim())?.text || entry.outcome || entry.on,
})
