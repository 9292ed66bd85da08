import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { maxRoles, personSchema } from '../core/people/person'
import { defineStore } from './define'

const words = messages('records/people', {
  name: 'People',
  what: 'you keep',
  group: 'People, with what you did for one another',
  count: '{count, plural, one {# person} other {# people}}',
  erased:
    '{count, plural, one {# person erased, with their contact history.} other {# people erased, with their contact history.}}',
})

const record = v.object({ ...row, ...personSchema.entries })
export type PersonRecord = v.InferOutput<typeof record>

/** What was seen of a position on either device, by day; of one day the fuller one. */
function laterRoles(a: PersonRecord['roles'], b: PersonRecord['roles']): PersonRecord['roles'] {
  const key = (role: PersonRecord['roles'][number]) => `${role.seenOn} ${role.headline} ${role.employer}`
  const all = new Map([...a, ...b].map(role => [key(role), role]))
  return [...all.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, role]) => role)
    .slice(-maxRoles)
}

export const people = defineStore({
  name: 'people',
  since: 4,
  schema: record,
  indexes: ['name', 'employer', 'profileKey', 'email', '*tags', 'next.day'],
  merge: {
    name: 'later',
    headline: 'later',
    employer: { with: 'headline' },
    place: 'later',
    profileKey: 'later',
    email: 'later',
    phone: 'later',
    ties: { set: 10 },
    tags: { set: 30 },
    met: 'text',
    metOn: 'later',
    note: { note: 20_000 },
    everyDays: 'later',
    next: 'later',
    roles: { by: laterRoles },
  },
  search: {
    letter: 'p',
    words: person => [
      person.name,
      person.headline,
      person.employer,
      person.place,
      person.met,
      person.note,
      ...person.tags,
    ],
    place: person => `#people/people?open=${person.id}`,
  },
  erase: {
    group: 'people',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: person => person.name,
})
