import { writeFileSync } from 'node:fs'
import { lineColumns } from '../../src/core/advert/lines/line-labels'
import type { LineModel } from '../../src/core/advert/lines/line-model'
import { packFeatureRows } from '../../src/core/advert/model/feature-rows'
import { type KindModel, taughtKinds } from '../../src/core/advert/requirements/kind-model'

/** The keys that have a row, in order. */
function keysOf(filled: Uint32Array): number[] {
  const keys: number[] = []
  for (const [at, word] of filled.entries())
    for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) keys.push(at * 32 + bit)
  return keys
}

/** Writes the model of kinds as a module of numbers. */
export function writeKindModel(
  { rows, scale, bias, threshold }: KindModel,
  file: string,
  how: string,
): number {
  const { keys, values } = packFeatureRows(keysOf(rows.filled), rows.values, taughtKinds.length)
  writeFileSync(
    file,
    `/** ${how} */
export const kindWeightsForm = { scale: ${scale.toPrecision(6)}, bias: [${bias.join(', ')}], threshold: ${threshold} }
export const kindKeys =
  '${keys}'
export const kindWeights =
  '${values}'
`,
  )
  return keys.length + values.length
}

/** Writes the model of lines as a module of numbers. */
export function writeLineModel(model: LineModel, file: string, how: string): number {
  const { keys, values } = packFeatureRows(keysOf(model.rows.filled), model.rows.values, lineColumns)
  const transitions = [...model.transitions].map(w => Math.round(w * 100) / 100)
  writeFileSync(
    file,
    `/** ${how} */
export const lineWeightsForm = { scale: ${model.scale.toPrecision(6)}, threshold: ${model.threshold} }
// biome-ignore format: one number after another.
export const lineTransitions = [${transitions.join(', ')}]
export const lineKeys =
  '${keys}'
export const lineWeights =
  '${values}'
`,
  )
  return keys.length + values.length
}
