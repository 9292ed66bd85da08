import { spanColumns, viterbiSpans } from './bio-tags'
import { scoreWords, sumColumns } from './score-words'
import type { SpanTable } from './span-table'
import { sentenceOf } from './tagger-sentence'
import type { WordLook } from './word-look'

/** How the sums of one layer's weights (skills, or knowledge) become labels. */
export interface SpanLayer {
  scale: number
  transitions: Float32Array
  /** Added to the scores of a span's first word and of the next ones: how ready the tagger is to find one. */
  readiness: { first: number; rest: number }
}

export interface TaggerModel {
  lookOf: (token: string) => WordLook
  table: SpanTable
  skill: SpanLayer
  knowledge: SpanLayer
}

interface TaggedSpans {
  /** [start, end) in tokens: what one can do ("writing reports", "team player"). */
  skill: [number, number][]
  /** [start, end) in tokens: what one knows ("Python", "labour law"). */
  knowledge: [number, number][]
}

/** Skills and knowledge in a sentence that is cut into words. The two may overlap one another. */
export function tagSpans(tokens: readonly string[], model: TaggerModel): TaggedSpans {
  const sums = scoreWords(sentenceOf(tokens, model.lookOf), model.table)
  return { skill: layer(sums, 0, model.skill), knowledge: layer(sums, spanColumns, model.knowledge) }
}

function layer(
  sums: Int32Array,
  column: number,
  { scale, transitions, readiness }: SpanLayer,
): [number, number][] {
  const length = sums.length / sumColumns
  const scores = new Float64Array(length * spanColumns)
  for (let i = 0; i < length; i++) {
    const at = i * sumColumns + column
    scores[i * spanColumns] = (sums[at] as number) * scale + readiness.first
    scores[i * spanColumns + 1] = (sums[at + 1] as number) * scale + readiness.rest
  }
  return viterbiSpans(scores, transitions)
}
