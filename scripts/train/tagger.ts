import type { WordClusters } from '../../src/core/reading/tagger/clusters'
import type { SpanLayer } from '../../src/core/reading/tagger/tag-spans'
import { exchangeSpans } from './exchange'
import { type PackedLayer, prune } from './pack-spans'
import { quantise } from './quantise'
import { trainSpanChain } from './span-chain'
import { FeatureIndex, flatten, hashSentences, type LabelledSentence, labelsOf } from './spans'

export interface TaggerOptions {
  /** Chains that are averaged, each learned with a part of the features left out. */
  models: number
  /** The part left out. */
  drop: number
  l1: number
  l2: number
  iterations: number
  least: number
  /** Copies of the sentences with other names in them. */
  copies: number
  /** Rows kept. */
  keep: number
  readiness: SpanLayer['readiness']
}

const common = { iterations: 45, least: 2 }

/** Chosen on the dev set, as is `readiness`. */
export const taggerDefaults: Record<'skill' | 'knowledge', TaggerOptions> = {
  skill: {
    ...common,
    models: 5,
    drop: 0.3,
    copies: 1,
    l1: 0.12,
    l2: 0.05,
    keep: 120_000,
    readiness: { first: 1.3, rest: 0.2 },
  },
  knowledge: {
    ...common,
    models: 12,
    drop: 0.5,
    copies: 2,
    l1: 0.08,
    l2: 0.15,
    keep: 120_000,
    readiness: { first: 0.7, rest: 0 },
  },
}

export const taggerBits = 20

export interface LearnedTagger {
  /** Rows of 2 ** taggerBits. */
  weights: Float32Array
  transitions: Float32Array
}

/** The form that ships: the rows that weigh most, as small whole numbers. */
export function compact(
  { weights, transitions }: LearnedTagger,
  { keep, readiness }: Pick<TaggerOptions, 'keep' | 'readiness'>,
): PackedLayer {
  const { whole, scale } = quantise(prune(weights, keep), 0.9995)
  return { weights: whole, rows: 2 ** taggerBits, scale, transitions, readiness }
}

/**
 * Learns one layer. Several chains, each blind to another part of the features, are averaged: what they agree on
 * weighs more, which is worth some points on words that were not seen in training.
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
  const sum = new Float64Array(index.size * 2)
  const moves = new Float64Array(9)
  let state = 11
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  for (let m = 0; m < options.models; m++) {
    const keep = Uint8Array.from({ length: index.size }, () => (random() >= options.drop ? 1 : 0))
    const at = new Int32Array(data.at.length)
    const kept = new Int32Array(data.features.length)
    let size = 0
    for (let t = 0; t + 1 < data.at.length; t++) {
      at[t] = size
      for (let k = data.at[t] ?? 0; k < (data.at[t + 1] ?? 0); k++) {
        const feature = data.features[k] ?? 0
        if (keep[feature]) kept[size++] = feature
      }
    }
    at[data.at.length - 1] = size
    const chain = trainSpanChain(
      { features: kept.subarray(0, size), at, sentences: data.sentences },
      labels,
      index.size,
      options,
    )
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (chain.weights[i] ?? 0) / options.models
    for (let i = 0; i < 9; i++) moves[i] = (moves[i] ?? 0) + (chain.transitions[i] ?? 0) / options.models
    report(`${layer}: ${m + 1} of ${options.models}`)
  }
  const rows = 2 ** taggerBits
  const weights = new Float32Array(rows * 2)
  for (const [hash, number] of index.entries()) {
    weights[hash * 2] = sum[number * 2] ?? 0
    weights[hash * 2 + 1] = sum[number * 2 + 1] ?? 0
  }
  return { weights, transitions: Float32Array.from(moves) }
}
