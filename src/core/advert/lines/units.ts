import { longestUnit } from '../bounds'
import { checkTime } from '../time-budget'
import type { CompiledWords } from '../words/languages'
import { isRunOn, sentencesOf } from './sentences'

/** What is read as one line: a line of the advert, or a sentence of one that holds the advert in one run. */
export interface Unit {
  /** Index of the advert's line, and where in it the unit begins (UTF-16 units). */
  line: number
  start: number
  text: string
}

/** The advert's lines as they are read, in order; at least one for each line. */
export const unitsOf = (lines: readonly string[], words: CompiledWords): Unit[] =>
  lines.flatMap((text, line): Unit[] => {
    checkTime()
    const sentences = isRunOn(text, lines) ? sentencesOf(text, words) : []
    if (sentences.length < 2) return cut({ line, start: 0, text })
    return sentences.flatMap(({ start, end }) => cut({ line, start, text: text.slice(start, end) }))
  })

/** What nobody writes as one sentence, in pieces: no pattern runs over more. */
function cut(unit: Unit): Unit[] {
  if (unit.text.length <= longestUnit) return [unit]
  const { line, start, text } = unit
  const pieces: Unit[] = []
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + longestUnit)
    const end = from + longestUnit >= text.length ? text.length : space > from ? space : from + longestUnit
    pieces.push({ line, start: start + from, text: text.slice(from, end) })
    from = end
  }
  return pieces
}
