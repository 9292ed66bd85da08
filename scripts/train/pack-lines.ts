import { writeFileSync } from 'node:fs'
import { lineColumns } from '../../src/core/reading/lines/line-labels'
import type { LineModel } from '../../src/core/reading/lines/line-model'
import { packRows } from '../../src/core/reading/model/sparse-rows'

/** Rounds the weights to signed bytes; the largest ones are clipped, so that the rest keep their grain. */
export function quantise(weights: Float32Array): { bytes: Int8Array; scale: number } {
  const sizes = weights
    .filter(w => w !== 0)
    .map(Math.abs)
    .sort()
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const scale = top / 127
  return { bytes: Int8Array.from(weights, w => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale }
}

/** Writes the model of lines as a module of numbers. */
export function writeLineModel(model: LineModel, file: string, how: string): number {
  const { bytes, scale } = quantise(Float32Array.from(model.weights))
  const packed = packRows(bytes, lineColumns)
  const transitions = [...model.transitions].map(w => Math.round(w * 100) / 100)
  writeFileSync(
    file,
    `/** ${how} */
export const lineWeightsForm = { rows: ${model.rows}, scale: ${scale.toPrecision(6)}, threshold: ${model.threshold} }
// biome-ignore format: one number after another.
export const lineTransitions = [${transitions.join(', ')}]
export const lineWeights =
  '${Buffer.from(packed).toString('base64')}'
`,
  )
  return packed.length
}
