import { fromBase64 } from '../model/base64'
import { clusterBytes } from '../model/cluster-classes'
import { knowledgeForm, knowledgeWeights } from '../model/knowledge-weights'
import { skillForm, skillWeights } from '../model/skill-weights'
import { unpackRows } from '../model/sparse-rows'
import { clustersOf } from './clusters'
import { spanColumns } from './span-chain'
import type { SpanModel, TaggerModel } from './tag-spans'

let ready: TaggerModel | null = null

/** The tagger that ships; unpacked on first use, then kept. */
export function trainedTagger(): TaggerModel {
  ready ??= {
    clusters: unpackClusters(fromBase64(clusterBytes)),
    skill: unpack(skillForm, skillWeights),
    knowledge: unpack(knowledgeForm, knowledgeWeights),
  }
  return ready
}

interface Form {
  rows: number
  scale: number
  readiness: number
  transitions: readonly number[]
}

const unpack = ({ rows, scale, readiness, transitions }: Form, weights: string): SpanModel => ({
  rows,
  scale,
  readiness,
  transitions: Float32Array.from(transitions),
  weights: unpackRows(fromBase64(weights), rows, spanColumns),
})

/** Six bytes a word: the distance of its key from the last one (3), the coarse class (1), the fine class (2). */
function unpackClusters(bytes: Uint8Array) {
  const size = bytes.length / 6
  const keys = new Uint32Array(size)
  const coarse = new Uint8Array(size)
  const fine = new Uint16Array(size)
  const byte = (at: number): number => bytes[at] ?? 0
  let key = 0
  for (let i = 0; i < size; i++) {
    const at = i * 6
    key += byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16)
    keys[i] = key
    coarse[i] = byte(at + 3)
    fine[i] = byte(at + 4) | (byte(at + 5) << 8)
  }
  return clustersOf(keys, coarse, fine)
}
