import { knowledgeForm, knowledgeWeights } from '../model/knowledge-weights'
import { skillForm, skillWeights } from '../model/skill-weights'
import { unpackRows } from '../model/sparse-rows'
import { shippedClusters } from './shipped-clusters'
import { spanColumns } from './span-chain'
import type { SpanModel, TaggerModel } from './tag-spans'

let ready: TaggerModel | null = null

/** The tagger that ships; unpacked on first use, then kept. */
export function trainedTagger(): TaggerModel {
  ready ??= {
    clusters: shippedClusters(),
    skill: unpack(skillForm, skillWeights),
    knowledge: unpack(knowledgeForm, knowledgeWeights),
  }
  return ready
}

interface Form {
  rows: number
  scale: number
  readiness: SpanModel['readiness']
  transitions: readonly number[]
}

const unpack = ({ rows, scale, readiness, transitions }: Form, weights: string): SpanModel => ({
  rows,
  scale,
  readiness,
  transitions: Float32Array.from(transitions),
  weights: unpackRows(weights, rows, spanColumns),
})
