import { writeFileSync } from 'node:fs'
import { packRows } from '../../src/core/reading/model/sparse-rows'
import { clusterKey } from '../../src/core/reading/tagger/clusters'
import { spanColumns } from '../../src/core/reading/tagger/span-chain'
import type { SpanModel } from '../../src/core/reading/tagger/tag-spans'

/** Signed bytes out of weights; only the `keep` rows that weigh most stay. */
export function pruneAndRound(weights: Float32Array, keep: number): { bytes: Int8Array; scale: number } {
  const rows = weights.length / spanColumns
  const weight = (row: number): number =>
    Math.max(Math.abs(weights[row * 2] ?? 0), Math.abs(weights[row * 2 + 1] ?? 0))
  const sizes = Float32Array.from({ length: rows }, (_, row) => weight(row))
    .filter(w => w > 0)
    .sort()
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0
  const top = sizes[Math.floor(sizes.length * 0.9998)] ?? 1
  const scale = top / 127
  const bytes = new Int8Array(weights.length)
  for (let row = 0; row < rows; row++) {
    if (weight(row) < least) continue
    for (let c = 0; c < spanColumns; c++) {
      bytes[row * spanColumns + c] = Math.max(
        -127,
        Math.min(127, Math.round((weights[row * spanColumns + c] ?? 0) / scale)),
      )
    }
  }
  return { bytes, scale }
}

/** Writes one layer's weights as a module of numbers. */
export function writeSpanModel(name: string, model: SpanModel, file: string, how: string): number {
  const packed = packRows(model.weights, spanColumns)
  const transitions = [...model.transitions].map(w => Math.round(w * 1000) / 1000)
  writeFileSync(
    file,
    `/** ${how} */
export const ${name}Form = {
  rows: ${model.rows},
  scale: ${model.scale.toPrecision(6)},
  readiness: ${model.readiness},
  transitions: [${transitions.join(', ')}],
}
export const ${name}Weights =
  '${Buffer.from(packed).toString('base64')}'
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
  const out: number[] = []
  let last = 0
  for (const [key, [rough, exact]] of [...classes].sort((a, b) => a[0] - b[0])) {
    const step = key - last
    out.push(step & 255, (step >> 8) & 255, (step >> 16) & 255, rough, exact & 255, exact >> 8)
    last = key
  }
  writeFileSync(
    file,
    `/** ${how} */\nexport const clusterBytes =\n  '${Buffer.from(out).toString('base64')}'\n`,
  )
  return out.length
}
