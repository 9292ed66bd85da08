import { placeOf, type SpanTable } from './span-table'
import {
  jointFeatures,
  mostFeatures,
  ownFeatures,
  sentenceFeatures,
  settingFeatures,
} from './tagger-features'
import { reach, type TaggerSentence } from './tagger-sentence'
import { before, type WordLook } from './word-look'

/** Sums a word: skill begins, skill goes on, knowledge begins, knowledge goes on. */
export const sumColumns = 4

const distances = 2 * reach + 1
const buffer = new Uint32Array(mostFeatures)

/** Adds what the first `count` hashes of the buffer weigh. `layers` 2: for knowledge alone. */
function weigh(table: SpanTable, count: number, layers: 1 | 2, sums: Int32Array, at: number): void {
  const { mask, weights } = table
  let skillFirst = 0
  let skillRest = 0
  let knowledgeFirst = 0
  let knowledgeRest = 0
  for (let k = 0; k < count; k++) {
    const place = placeOf(table, (buffer[k] as number) & mask)
    if (place < 0) continue
    const four = weights[place] as number
    skillFirst += (four << 24) >> 24
    skillRest += (four << 16) >> 24
    knowledgeFirst += (four << 8) >> 24
    knowledgeRest += four >> 24
  }
  if (layers === 1) {
    sums[at] = (sums[at] as number) + skillFirst
    sums[at + 1] = (sums[at + 1] as number) + skillRest
  }
  sums[at + 2] = (sums[at + 2] as number) + knowledgeFirst
  sums[at + 3] = (sums[at + 3] as number) + knowledgeRest
}

/** What a word weighs by itself at each distance: added up when it is first met, since whole numbers add exactly. */
function sumsOf(look: WordLook, table: SpanTable): Int32Array {
  if (look.sums) return look.sums
  const sums = new Int32Array(distances * sumColumns)
  for (let d = 0; d < distances; d++)
    weigh(table, ownFeatures(look, d - reach, buffer), 1, sums, d * sumColumns)
  look.sums = sums
  return sums
}

/** `sumColumns` sums of weights for each word of a sentence. */
export function scoreWords(sentence: TaggerSentence, table: SpanTable): Int32Array {
  const { size, looks } = sentence
  const scores = new Int32Array(size * sumColumns)
  const whole = new Int32Array(sumColumns)
  weigh(table, sentenceFeatures(sentence, buffer), 1, whole, 0)
  for (let i = 0; i < size; i++) {
    const at = i * sumColumns
    for (let c = 0; c < sumColumns; c++) scores[at + c] = whole[c] as number
    for (let d = 0; d < distances; d++) {
      const own = sumsOf(looks[i + d] ?? before, table)
      const from = d * sumColumns
      for (let c = 0; c < sumColumns; c++)
        scores[at + c] = (scores[at + c] as number) + (own[from + c] as number)
    }
    weigh(table, jointFeatures(sentence, i, buffer), 1, scores, at)
    weigh(table, settingFeatures(sentence, i, buffer), 2, scores, at)
  }
  return scores
}
