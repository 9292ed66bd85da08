import * as v from 'valibot'
import { pitchSchema } from '../core/brand/pitch'
import { messages } from '../core/kernel/message'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

const words = messages('records/pitches', {
  name: 'Pitches',
  what: 'by audience',
  count: '{count, plural, one {# pitch} other {# pitches}}',
  erased: '{count, plural, one {# pitch erased.} other {# pitches erased.}}',
})

const record = v.object({ ...row, ...pitchSchema.entries })
export type PitchRecord = v.InferOutput<typeof record>

export const pitches = defineStore({
  name: 'pitches',
  since: 4,
  schema: record,
  indexes: [],
  merge: { audience: 'later', text: 'text', evidence: { set: 30 }, card: 'text' },
  search: {
    letter: 'i',
    words: pitch => [pitch.audience, pitch.text, pitch.card],
    place: pitch => `#brand/pitches?open=${pitch.id}`,
  },
  erase: {
    group: 'pitches',
    label: words.name(),
    count: words.count,
    erased: words.erased,
  },
  stored: { name: words.name(), what: words.what() },
  label: pitch => pitch.audience,
})
