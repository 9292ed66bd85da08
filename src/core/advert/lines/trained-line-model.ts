import { unpackFeatureRows } from '../model/feature-rows'
import { lineKeys, lineTransitions, lineWeights, lineWeightsForm } from '../model/line-weights'
import { lineColumns } from './line-labels'
import type { LineModel } from './line-model'

let ready: LineModel | null = null

/** The model that ships; unpacked on first use, then kept. */
export function trainedLineModel(): LineModel {
  ready ??= {
    ...lineWeightsForm,
    rows: unpackFeatureRows({ keys: lineKeys, values: lineWeights }, lineColumns),
    transitions: Float32Array.from(lineTransitions),
  }
  return ready
}
