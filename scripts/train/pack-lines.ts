import { writeFileSync } from 'node:fs'
import { lineColumns } from '../../src/core/advert/lines/line-labels'
import type { LineModel } from '../../src/core/advert/lines/line-model'
import { keysOf, packFeatureRows } from '../../src/core/advert/model/feature-rows'
import { type KindModel, taughtKinds } from '../../src/core/advert/requirements/kind-model'

/** Writes the model of kinds as a module of numbers. */
export function writeKindModel(
  { rows, scale, bias, threshold }: KindModel,
  file: string,
  how: string,
): number {
  const { keys, values } = packFeatureRows(keysOf(rows), rows.values, taughtKinds.length)
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
  const { keys, values } = packFeatureRows(keysOf(model.rows), model.rows.values, lineColumns)
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
