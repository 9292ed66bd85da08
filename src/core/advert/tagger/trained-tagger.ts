import { knowledgeForm, knowledgeWeights } from '../model/knowledge-weights'
import { skillForm, skillWeights } from '../model/skill-weights'
import { shippedClusters } from './shipped-clusters'
import { spanTable } from './span-table'
import type { SpanLayer, TaggerModel } from './tag-spans'
import { looksWith } from './word-look'

let ready: TaggerModel | null = null

/** The tagger that ships; unpacked on first use, then kept. */
export function trainedTagger(): TaggerModel {
  ready ??= {
    lookOf: looksWith(shippedClusters()),
    table: spanTable(skillForm.rows, skillWeights, knowledgeWeights),
    skill: layerOf(skillForm),
    knowledge: layerOf(knowledgeForm),
  }
  return ready
}

interface Form {
  scale: number
  readiness: SpanLayer['readiness']
  transitions: readonly number[]
}

const layerOf = ({ scale, readiness, transitions }: Form): SpanLayer => ({
  scale,
  readiness,
  transitions: Float32Array.from(transitions),
})
