import * as v from 'valibot'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { ownPlaceSchema } from '../core/profile/presence'
import { defineStore } from './define'

const words = messages('records/ownPlaces', {
  name: 'Places',
  what: 'of yours on the web',
  group: 'Your places on the web',
  count: '{count, plural, one {# place} other {# places}}',
  erased:
    '{count, plural, one {# place erased, with your searches.} other {# places erased, with your searches.}}',
})

const record = v.object({ ...row, ...ownPlaceSchema.entries })
export type OwnPlaceRecord = v.InferOutput<typeof record>

export const ownPlaces = defineStore({
  name: 'ownPlaces',
  since: 4,
  schema: record,
  indexes: ['url'],
  merge: { url: 'later', name: 'later', kind: 'later', should: 'text', lookedOn: 'max' },
  search: {
    letter: 'w',
    words: place => [place.name, place.url, place.should],
    place: place => `#people/presence?open=${place.id}`,
  },
  erase: {
    group: 'presence',
    label: words.group(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: place => place.name || place.url,
})
