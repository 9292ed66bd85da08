import type { WordClusters } from './clusters'
import { bestSpans, spanColumns } from './span-chain'
import { taggerFeatures } from './tagger-features'

/** Weights of one layer (skills, or knowledge). */
export interface SpanModel {
  /** Rows of `spanColumns` weights; a feature's row is its hash modulo the number of rows (a power of two). */
  weights: Int8Array
  rows: number
  scale: number
  transitions: Float32Array
  /** Added to the scores of a span's first word and of the next ones: how ready the tagger is to find one. */
  readiness: { first: number; rest: number }
}

export interface TaggerModel {
  clusters: WordClusters
  skill: SpanModel
  knowledge: SpanModel
}

export interface TaggedSpans {
  /** [start, end) in tokens: what one can do ("writing reports", "team player"). */
  skill: [number, number][]
  /** [start, end) in tokens: what one knows ("Python", "labour law"). */
  knowledge: [number, number][]
}

/** Skills and knowledge in a sentence that is cut into words. The two may overlap one another. */
export function tagSpans(tokens: readonly string[], model: TaggerModel): TaggedSpans {
  const features = taggerFeatures(tokens, model.clusters)
  return {
    skill: layer([features.near], model.skill),
    knowledge: layer([features.near, features.setting], model.knowledge),
  }
}

function layer(
  groups: readonly (readonly Uint32Array[])[],
  { weights, rows, scale, transitions, readiness }: SpanModel,
): [number, number][] {
  const length = groups[0]?.length ?? 0
  const scores = new Float64Array(length * spanColumns)
  const mask = rows - 1
  for (let i = 0; i < length; i++) {
    let first = 0
    let rest = 0
    for (const group of groups) {
      for (const feature of group[i] ?? []) {
        const row = (feature & mask) * spanColumns
        first += weights[row] ?? 0
        rest += weights[row + 1] ?? 0
      }
    }
    scores[i * spanColumns] = first * scale + readiness.first
    scores[i * spanColumns + 1] = rest * scale + readiness.rest
  }
  return bestSpans(scores, transitions)
}
