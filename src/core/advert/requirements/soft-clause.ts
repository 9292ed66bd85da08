import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'

const boundary = /[;:.!?](?=\s|$)|,\s|\s[–—-]\s|\s(?:but|while|aber|sowie|mais|pero|mas|ma)\s|[()]/g

/** The clause that holds a place in a text: between commas, semicolons, dashes and brackets. */
function clauseAround(text: string, start: number, end: number): [number, number] {
  let from = 0
  let to = text.length
  for (const match of text.matchAll(boundary)) {
    const after = match.index + match[0].length
    if (after <= start) from = after
    else if (match.index >= end) {
      to = match.index
      break
    }
  }
  return [from, to]
}

/** Text of the same length without what stands in brackets. */
const withoutBrackets = (text: string): string =>
  text.replace(/\([^)]{0,300}\)/g, found => ' '.repeat(found.length))

/**
 * Whether a place in a line is only wished for: "a college degree is preferred" in a line that asks for
 * experience. Words in brackets are also judged by what the brackets belong to.
 */
export function isSoft(
  text: string,
  { start, end }: { start: number; end: number },
  words: CompiledWords,
): boolean {
  const soft = (from: number, to: number, of: string) =>
    words.cues.find(tokenise(of.slice(from, to))).some(hit => hit.cls === 'soft')
  const [from, to] = clauseAround(text, start, end)
  // A line that is one clause is judged as a whole, by its reader.
  if (to - from > text.length * 0.8) return false
  if (soft(from, to, text)) return true
  const open = text.lastIndexOf('(', start)
  if (open < 0 || text.lastIndexOf(')', start) > open) return false
  const close = text.indexOf(')', end)
  const outer = withoutBrackets(text)
  const [outerFrom, outerTo] = clauseAround(outer, open, close < 0 ? text.length : close)
  return soft(outerFrom, outerTo, outer)
}
