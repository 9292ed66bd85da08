import { digitAt } from '../../advert/model/digits'
import { BitReader } from './bits'
import { dimensions, type Feature, type RoleTable, shortHash } from './table'

/** The numbers of the table as text, and what is needed to read them. */
export interface PackedTable {
  form: {
    entries: number
    /** Bits of the lower part of a step between hashes. */
    bits: number
    names: number
    groupBits: number
    unknownRarity: number
    /** What one step of a shape is worth, for each part of the fine and the coarse vectors. */
    scales: readonly number[]
    whitening: readonly number[]
  }
  words: string
  shapes: string
  groups: string
}

/** Often met words are kept as eight shapes of four numbers, rare ones as two shapes of sixteen. */
export const fineParts = 8
export const coarseParts = 2
export const halfLargest = 31
export const rarityStep = 1 / 3
export const scaleSteps = 16
const shapesOfPart = 256

/** Unpacks once; vectors are put together when they are asked for. */
export function unpackTable({ form, words, shapes, groups }: PackedTable): RoleTable {
  const reader = new BitReader(words)
  const places = new Map<number, number>()
  const rarity = new Uint8Array(form.entries)
  const scale = new Uint8Array(form.entries)
  const isFine = new Uint8Array(form.entries)
  const codes = new Uint8Array(form.entries * fineParts)
  let hash = 0
  for (let i = 0; i < form.entries; i++) {
    hash += reader.readStep(form.bits)
    places.set(hash, i)
    const fine = reader.read(1)
    isFine[i] = fine
    rarity[i] = reader.read(5)
    scale[i] = reader.read(5)
    const parts = fine === 1 ? fineParts : coarseParts
    for (let part = 0; part < parts; part++) codes[i * fineParts + part] = reader.read(8)
  }
  const vectorOf = (i: number): Float32Array => {
    const fine = isFine[i] === 1
    const parts = fine ? fineParts : coarseParts
    const width = dimensions / parts
    const length = 2 ** (((scale[i] ?? 0) - scaleSteps) / 2)
    const vector = new Float32Array(dimensions)
    for (let part = 0; part < parts; part++) {
      const shape = codes[i * fineParts + part] ?? 0
      // The fine parts' shapes lie first; both kinds of vector hold as many numbers a shape.
      const from = (fine ? 0 : shapesOfPart * dimensions) + (part * shapesOfPart + shape) * width
      const worth = (form.scales[fine ? part : fineParts + part] ?? 0) * length
      for (let d = 0; d < width; d++)
        vector[part * width + d] = (digitAt(shapes, from + d) - halfLargest) * worth
    }
    return vector
  }
  const found = new Map<number, Feature>()
  const names = namesOf(groups, form)
  return {
    unknownRarity: form.unknownRarity,
    whitening: Float32Array.from(form.whitening),
    find(word) {
      const key = shortHash(word)
      const known = found.get(key)
      if (known) return known
      const place = places.get(key)
      if (place === undefined) return null
      const feature = { vector: vectorOf(place), rarity: (rarity[place] ?? 0) * rarityStep }
      if (found.size < 4096) found.set(key, feature)
      return feature
    },
    groupsOf: name => names.get(shortHash(name)) ?? [],
  }
}

function namesOf(groups: string, { names, groupBits }: PackedTable['form']): Map<number, number[]> {
  const reader = new BitReader(groups)
  const out = new Map<number, number[]>()
  let hash = 0
  for (let i = 0; i < names; i++) {
    hash += reader.readStep(groupBits)
    out.set(hash, [...(out.get(hash) ?? []), reader.read(9)])
  }
  return out
}
