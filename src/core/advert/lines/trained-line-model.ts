import { digits } from '../model/digits'
import { unpackFeatureRows } from '../model/feature-rows'
import {
  lineKeys,
  lineStays,
  lineStaysStep,
  lineTransitions,
  lineWeights,
  lineWeightsForm,
} from '../model/line-weights'
import { largest } from '../model/sparse-rows'
import { lineColumns } from './line-labels'
import type { LineModel } from './line-model'

let ready: LineModel | null = null

/** The model that ships; unpacked on first use, then kept. */
export function trainedLineModel(): LineModel {
  ready ??= {
    ...lineWeightsForm,
    rows: unpackFeatureRows({ keys: lineKeys, values: lineWeights }, lineColumns),
    transitions: Float32Array.from(lineTransitions),
    stays: Float32Array.from(
      lineStays,
      sign => ((digits[sign.charCodeAt(0)] ?? largest) - largest) * lineStaysStep,
    ),
  }
  return ready
}
