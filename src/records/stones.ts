import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { stoneSchema } from '../core/practice/stone'
import { defineStore } from './define'

const words = messages('records/stones', {
  name: 'Path',
  what: 'stones: past, present, wished',
  group: 'The path',
  count: '{count, plural, one {# stone} other {# stones}}',
  erased: '{count, plural, one {# stone of the path erased.} other {# stones of the path erased.}}',
})

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
  erase: {
    group: 'stones',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: stone => stone.title,
})
