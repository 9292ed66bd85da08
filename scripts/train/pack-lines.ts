import { writeFileSync } from 'node:fs'
import { lineColumns } from '../../src/core/advert/lines/line-labels'
import type { LineModel } from '../../src/core/advert/lines/line-model'
import { packRows } from '../../src/core/advert/model/sparse-rows'
import { quantise } from './quantise'

/** Writes the model of lines as a module of numbers. */
export function writeLineModel(model: LineModel, file: string, how: string): number {
  const { whole, scale } = quantise(Float32Array.from(model.weights), 0.9995)
  const packed = packRows(whole, lineColumns)
  const transitions = [...model.transitions].map(w => Math.round(w * 100) / 100)
  writeFileSync(
    file,
    `/** ${how} */
export const lineWeightsForm = { rows: ${model.rows}, scale: ${scale.toPrecision(6)}, threshold: ${model.threshold} }
// biome-ignore format: one number after another.
export const lineTransitions = [${transitions.join(', ')}]
export const lineWeights =
  '${packed}'
`,
  )
  return packed.length
}
