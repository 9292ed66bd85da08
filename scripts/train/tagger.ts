import { spanColumns } from '../../src/core/advert/tagger/bio-tags'
import type { WordClusters } from '../../src/core/advert/tagger/clusters'
import type { SpanLayer } from '../../src/core/advert/tagger/tag-spans'
import { exchangeSpans } from './exchange'
import type { PackedLayer } from './pack-spans'
import { quantise } from './quantise'
import { FeatureIndex, flatten, hashSentences, type LabelledSentence, labelsOf } from './spans'
import { type CrfOptions, type FlatSentences, type TrainedCrf, trainCrf } from './train-crf'

interface TaggerOptions extends Omit<CrfOptions, 'seed'> {
  /** Chains that are averaged, for the choice of the rows and then for their weights. */
  models: { choice: number; weights: number }
  /** Features that occur less often are left out. */
  least: number
  /** Copies of the sentences with other names in them. */
  copies: number
  /** Rows kept. */
  keep: number
  /** Steps up from 0 that a weight can have; what ships grows with them. */
  grain: number
  readiness: SpanLayer['readiness']
}

const common = {
  rate: 0.1,
  epochs: 12,
  averaged: 4,
  models: { choice: 4, weights: 10 },
  least: 2,
  copies: 1,
}

/** Chosen on the dev set and by folds of the training set. */
export const taggerDefaults: Record<'skill' | 'knowledge', TaggerOptions> = {
  skill: { ...common, drop: 0.5, keep: 90_000, grain: 15, readiness: { first: 1.7, rest: 0.3 } },
  knowledge: { ...common, drop: 0.65, keep: 75_000, grain: 12, readiness: { first: 1.2, rest: 0 } },
}

const taggerBits = 20

interface LearnedTagger {
  /** Rows of 2 ** taggerBits. */
  weights: Float32Array
  transitions: Float32Array
}

/** The form that ships: small whole numbers. */
export function compact(
  { weights, transitions }: LearnedTagger,
  { grain, readiness }: Pick<TaggerOptions, 'grain' | 'readiness'>,
): PackedLayer {
  const { whole, scale } = quantise(weights, 0.9995, grain)
  return { weights: whole, rows: 2 ** taggerBits, scale, transitions, readiness }
}

/**
 * Learns one layer, twice: first with all features, to see which rows weigh most, then with those that are kept,
 * which makes up for the ones that are gone. Each time some crfs are averaged.
 */
export function trainTagger(
  labelled: readonly LabelledSentence[],
  layer: 'skill' | 'knowledge',
  clusters: WordClusters,
  options: TaggerOptions,
  report: (text: string) => void,
): LearnedTagger {
  const sentences = [...labelled, ...exchangeSpans(labelled, layer, options.copies)]
  const hashed = hashSentences(sentences, layer, clusters)
  const index = new FeatureIndex(hashed.flat(), options.least, taggerBits)
  const data = flatten(hashed, index)
  const labels = labelsOf(sentences, layer)
  const learn = (from: FlatSentences, models: number, seed: number): TrainedCrf =>
    averageOf(
      Array.from({ length: models }, (_, m) => {
        const crf = trainCrf(from, labels, index.size, { ...options, seed: seed + m })
        report(`${layer}: ${m + 1} of ${models}`)
        return crf
      }),
    )
  const kept = heaviest(learn(data, options.models.choice, 1).weights, options.keep)
  const { weights: learned, transitions } = learn(only(data, kept), options.models.weights, 101)
  const weights = new Float32Array(2 ** taggerBits * spanColumns)
  for (const [hash, number] of index.entries())
    for (let column = 0; column < spanColumns; column++)
      weights[hash * spanColumns + column] = learned[number * spanColumns + column] ?? 0
  return { weights, transitions: Float32Array.from(transitions) }
}

/** Marks the rows that weigh most. */
export function heaviest(weights: Float64Array, keep: number): Uint8Array {
  const sizes = Float64Array.from({ length: weights.length / spanColumns }, (_, row) =>
    Math.max(...weights.subarray(row * spanColumns, (row + 1) * spanColumns).map(Math.abs)),
  )
  const least = [...sizes].sort((a, b) => b - a)[keep - 1] ?? 0
  return Uint8Array.from(sizes, size => (size >= least ? 1 : 0))
}

/** The same sentences with only the features that are marked. */
function only({ features, at, sentences }: FlatSentences, kept: Uint8Array): FlatSentences {
  const left = new Int32Array(features.length)
  const ends = new Int32Array(at.length)
  let size = 0
  for (let t = 0; t + 1 < at.length; t++) {
    for (let k = at[t] ?? 0; k < (at[t + 1] ?? 0); k++) {
      const feature = features[k] ?? 0
      if (kept[feature]) left[size++] = feature
    }
    ends[t + 1] = size
  }
  return { features: left.subarray(0, size), at: ends, sentences }
}

const mean = (lists: readonly Float64Array[]): Float64Array =>
  (lists[0] ?? new Float64Array(0)).map(
    (_, i) => lists.reduce((sum, list) => sum + (list[i] ?? 0), 0) / lists.length,
  )

const averageOf = (crfs: readonly TrainedCrf[]): TrainedCrf => ({
  weights: mean(crfs.map(crf => crf.weights)),
  transitions: mean(crfs.map(crf => crf.transitions)),
})
