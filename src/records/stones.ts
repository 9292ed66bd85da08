import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { stoneSchema } from '../core/practice/stone'
import { defineStore } from './define'

const record = v.object({ ...row, ...stoneSchema.entries })
export type StoneRecord = v.InferOutput<typeof record>

export const stones = defineStore({
  name: 'stones',
  since: 4,
  schema: record,
  indexes: ['kind'],
  merge: {
    kind: 'later',
    title: 'later',
    employer: 'later',
    from: 'later',
    to: 'later',
    added: 'text',
    skills: { set: 50 },
  },
  search: {
    letter: 's',
    words: stone => [stone.title, stone.employer, stone.added, ...stone.skills],
    place: stone => `#outlook/path?open=${stone.id}`,
  },
  erase: { group: 'stones', label: 'The path', one: 'stone', many: 'stones', told: 'of the path erased' },
  stored: { name: 'Path', what: 'stones: past, present, wished' },
  label: stone => stone.title,
})
