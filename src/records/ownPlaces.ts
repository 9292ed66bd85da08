import * as v from 'valibot'
import { row } from '../core/kernel/row'
import { ownPlaceSchema } from '../core/profile/presence'
import { defineStore } from './define'

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
    label: 'Your places on the web',
    one: 'place',
    many: 'places',
    told: 'erased, with your searches',
  },
  stored: { name: 'Places', what: 'of yours on the web' },
  label: place => place.name || place.url,
})
