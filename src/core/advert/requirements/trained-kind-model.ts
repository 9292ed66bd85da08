import { once } from '../../kernel/once'
import { unpackFeatureRows } from '../model/feature-rows'
import { kindKeys, kindWeights, kindWeightsForm } from '../model/kind-weights'
import { type KindModel, taughtKinds } from './kind-model'

/** The model that ships; unpacked on first use, then kept. */
export const trainedKindModel = once(
  (): KindModel => ({
    ...kindWeightsForm,
    rows: unpackFeatureRows({ keys: kindKeys, values: kindWeights }, taughtKinds.length),
  }),
)
