import * as v from 'valibot'
import { pitchSchema } from '../core/brand/pitch'
import { row } from '../core/kernel/row'
import { defineStore } from './define'

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
  erase: { group: 'pitches', label: 'Pitches', one: 'pitch', many: 'pitches', told: 'erased' },
  stored: { name: 'Pitches', what: 'by audience' },
  label: pitch => pitch.audience,
})
