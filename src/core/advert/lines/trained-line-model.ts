import { lineTransitions, lineWeights, lineWeightsForm } from '../model/line-weights'
import { unpackRows } from '../model/sparse-rows'
import { lineColumns } from './line-labels'
import type { LineModel } from './line-model'

let ready: LineModel | null = null

/** The model that ships; unpacked on first use, then kept. */
export function trainedLineModel(): LineModel {
  ready ??= {
    ...lineWeightsForm,
    weights: unpackRows(lineWeights, lineWeightsForm.rows, lineColumns),
    transitions: Float32Array.from(lineTransitions),
  }
  return ready
}
