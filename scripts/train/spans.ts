import { begins, inside } from '../../src/core/advert/tagger/bio-tags'
import type { WordClusters } from '../../src/core/advert/tagger/clusters'
import { featuresOf } from '../../src/core/advert/tagger/tagger-features'
import { sentenceOf } from '../../src/core/advert/tagger/tagger-sentence'
import { looksWith } from '../../src/core/advert/tagger/word-look'
import type { FlatSentences } from './train-crf'

export interface LabelledSentence {
  id: string
  tokens: string[]
  skill?: [number, number][]
  knowledge?: [number, number][]
  any?: [number, number][]
}

/** Numbers the hashes that occur often enough; the rest are left out. */
export class FeatureIndex {
  private readonly number = new Map<number, number>()

  constructor(hashes: Iterable<Uint32Array>, least: number, bits: number) {
    const mask = 2 ** bits - 1
    const counts = new Map<number, number>()
    for (const token of hashes)
      for (const hash of token) counts.set(hash & mask, (counts.get(hash & mask) ?? 0) + 1)
    for (const [hash, count] of counts) if (count >= least) this.number.set(hash, this.number.size)
    this.mask = mask
  }

  readonly mask: number

  get size(): number {
    return this.number.size
  }

  of(hash: number): number {
    return this.number.get(hash & this.mask) ?? -1
  }

  entries(): IterableIterator<[number, number]> {
    return this.number.entries()
  }
}

/** The features that a layer looks at, one list a token. */
export const hashSentences = (
  sentences: readonly LabelledSentence[],
  layer: 'skill' | 'knowledge',
  clusters: WordClusters,
): Uint32Array[][] => {
  const lookOf = looksWith(clusters)
  return sentences.map(({ tokens }) => featuresOf(sentenceOf(tokens, lookOf), layer))
}

export function flatten(hashed: readonly (readonly Uint32Array[])[], index: FeatureIndex): FlatSentences {
  const tokens = hashed.reduce((sum, sentence) => sum + sentence.length, 0)
  const at = new Int32Array(tokens + 1)
  const sentences = new Int32Array(hashed.length + 1)
  const features: number[][] = []
  let t = 0
  let total = 0
  hashed.forEach((sentence, s) => {
    sentences[s] = t
    for (const token of sentence) {
      const kept: number[] = []
      for (const hash of token) {
        const number = index.of(hash)
        if (number >= 0) kept.push(number)
      }
      features.push(kept)
      at[t++] = total
      total += kept.length
    }
  })
  at[t] = total
  sentences[hashed.length] = t
  const flat = new Int32Array(total)
  let k = 0
  for (const token of features) for (const feature of token) flat[k++] = feature
  return { features: flat, at, sentences }
}

/** One label a token. Of spans that overlap, the first stays. */
export function labelsOf(
  sentences: readonly LabelledSentence[],
  layer: 'skill' | 'knowledge' | 'any',
): Uint8Array {
  const labels = new Uint8Array(sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0))
  let base = 0
  for (const sentence of sentences) {
    for (const [start, end] of [...(sentence[layer] ?? [])].sort((a, b) => a[0] - b[0])) {
      if (labels.subarray(base + start, base + end).some(label => label > 0)) continue
      labels[base + start] = begins
      labels.fill(inside, base + start + 1, base + end)
    }
    base += sentence.tokens.length
  }
  return labels
}
