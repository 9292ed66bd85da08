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

/** "French and, ideally, German": a softener alone between two commas is said of what follows. */
function isSoftener(before: string, words: CompiledWords): boolean {
  const said = /(?:^|,\s)(?<alone>[^,;:.!?()]{3,30}),\s$/.exec(before)?.groups?.alone
  const tokens = said ? tokenise(said) : []
  return words.cues
    .find(tokens)
    .some(({ cls, from, to }) => cls === 'soft' && from === 0 && to === tokens.length)
}

const joint = /\s(?:and|und|et|y|e|en|och|og|i|a)\s/g

/** "French is required and Dutch is nice to have": the half that a place stands in is softened, the other is not. */
function isSoftHalf(text: string, start: number, words: CompiledWords): boolean {
  const says = (half: string) => new Set(words.cues.find(tokenise(half)).map(hit => hit.cls))
  for (const match of text.matchAll(joint)) {
    const [left, right] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    const [here, there] = start < match.index ? [says(left), says(right)] : [says(right), says(left)]
    if (here.has('soft') && !here.has('must') && there.has('must') && !there.has('soft')) return true
  }
  return false
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
  // A line that is one clause is judged as a whole, by its reader, unless a half of it asks and the other wishes.
  if (to - from > text.length * 0.8) return isSoftHalf(text, start, words)
  if (soft(from, to, text) || isSoftener(text.slice(0, from), words)) return true
  const open = text.lastIndexOf('(', start)
  if (open < 0 || text.lastIndexOf(')', start) > open) return false
  const close = text.indexOf(')', end)
  const outer = withoutBrackets(text)
  const [outerFrom, outerTo] = clauseAround(outer, open, close < 0 ? text.length : close)
  return soft(outerFrom, outerTo, outer)
}
