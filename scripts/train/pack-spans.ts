import { writeFileSync } from 'node:fs'
import { signOf } from '../../src/core/advert/model/digits'
import { packRows } from '../../src/core/advert/model/sparse-rows'
import { spanColumns } from '../../src/core/advert/tagger/bio-tags'
import { clusterKey } from '../../src/core/advert/tagger/clusters'
import type { SpanLayer } from '../../src/core/advert/tagger/tag-spans'

/** One layer as it ships. */
export interface PackedLayer extends SpanLayer {
  /** Rows of `spanColumns` weights; a feature's row is its hash modulo the number of rows (a power of two). */
  weights: Int8Array
  rows: number
}

/** Writes one layer's weights as a module of numbers. */
export function writeSpanModel(name: string, model: PackedLayer, file: string, how: string): number {
  const packed = packRows(model.weights, spanColumns)
  const transitions = [...model.transitions].map(w => Math.round(w * 1000) / 1000)
  writeFileSync(
    file,
    `/** ${how} */
export const ${name}Form = {
  rows: ${model.rows},
  scale: ${model.scale.toPrecision(6)},
  readiness: { first: ${model.readiness.first}, rest: ${model.readiness.rest} },
  transitions: [${transitions.join(', ')}],
}
export const ${name}Weights =
  '${packed}'
`,
  )
  return packed.length
}

/** Writes the word classes: hashes and numbers, no word. Of words with one hash the more frequent stays. */
export function writeClusters(
  words: readonly string[],
  coarse: ReadonlyMap<string, number>,
  fine: ReadonlyMap<string, number>,
  file: string,
  how: string,
): number {
  const classes = new Map<number, [number, number]>()
  for (const word of words) {
    const key = clusterKey(word)
    if (!classes.has(key)) classes.set(key, [coarse.get(word) ?? 0, fine.get(word) ?? 0])
  }
  const out: string[] = []
  let last = 0
  const number = (value: number, signs: number): string =>
    Array.from({ length: signs }, (_, i) => signOf(Math.floor(value / 64 ** (signs - 1 - i)) % 64)).join('')
  for (const [key, [rough, exact]] of [...classes].sort((a, b) => a[0] - b[0])) {
    out.push(number(key - last, 4), number(rough, 2), number(exact, 2))
    last = key
  }
  writeFileSync(file, `/** ${how} */\nexport const clusterClasses =\n  '${out.join('')}'\n`)
  return out.length
}
