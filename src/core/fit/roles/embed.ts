import { dimensions, type RoleTable } from './table'
import type { TitleParts } from './title'

const unsaid = new Set(
  'and or of to for in the a an as other with by from that on using all not at & their'.split(' '),
)

/** Words that say something, each once. */
export const saying = (words: readonly string[]): string[] => [
  ...new Set(words.filter(word => !unsaid.has(word))),
]

/** Words and pairs of neighbours, the names under which the table holds them. */
export function featuresOf(words: readonly string[]): string[] {
  const kept = words.filter(word => !unsaid.has(word))
  return [...new Set(kept), ...kept.slice(1).map((word, i) => `${kept[i]} ${word}`)]
}

export interface Embedded {
  vector: Float32Array
  /** How many of the words the table doesn't hold. */
  unknown: number
}

/** The sum of what its words and pairs stand for. */
export function embedWords(words: readonly string[], table: RoleTable): Embedded {
  const vector = new Float32Array(dimensions)
  let unknown = 0
  for (const name of featuresOf(words)) {
    const found = table.find(name)
    if (!found) unknown += name.includes(' ') ? 0 : 1
    else for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) + (found.vector[i] ?? 0)
  }
  return { vector, unknown }
}

/** How much of the tail counts: it says where the role works, and more where the role itself holds an unknown word. */
const tailWeight = 0.35

export function embedTitle({ core, tail }: TitleParts, table: RoleTable): Embedded {
  const { vector, unknown } = embedWords(core, table)
  if (tail.length > 0) {
    const side = embedWords([...tail, ...core.slice(-1)], table)
    const weight = unknown > 0 ? 2 * tailWeight : tailWeight
    for (let i = 0; i < dimensions; i++) vector[i] = (vector[i] ?? 0) + weight * (side.vector[i] ?? 0)
  }
  return { vector, unknown }
}

/** 1 same direction, 0 nothing in common; 0 where one is empty. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let ab = 0
  let aa = 0
  let bb = 0
  for (let i = 0; i < dimensions; i++) {
    const x = a[i] ?? 0
    const y = b[i] ?? 0
    ab += x * y
    aa += x * x
    bb += y * y
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
