import { beginsAnew } from '../requirements/anchors'
import { checkTime } from '../time-budget'
import { abbreviations } from '../words/abbreviations'
import type { CompiledWords } from '../words/languages'
import { type Token, tokenise } from '../words/tokenise'

/** A part of a line that is read like a line of its own (UTF-16 units). */
interface Sentence {
  start: number
  end: number
}

const ends =
  /(?<=[.!?]["”’)]?)(?<!\s)\s+(?=["“(]?[\p{Lu}\d])|(?<=\p{Ll}\p{Ll}[.!?])(?=\p{Lu}\p{Ll})|(?:(?<!\s)\s+)?;\s+|(?:(?<!\s)\s+)?[•·▪●◦➢✓]\s*|(?<!\s)\s+[-–—*]\s+(?=[\p{Lu}\d])|(?:(?<!\s)\s+)?\n\s*/gu
const abbreviated = new RegExp(`(?:^|[\\s(])(?:${abbreviations}|inc|ltd|co|corp|st|dr|mr|mrs|ms)\\.$`, 'iu')
/** Words after which a capital goes on with a name rather than begins something. */
const joins =
  /^(?:of|the|and|in|for|with|to|a|an|our|your|their|as|or|at|by|from|on|&|und|der|die|das|den|dem|von|mit|für|et|de|du|des|la|le|les|en|y|el|los|e|di|da|do|com|con|per)$/i

const startsLower = (token: Token | undefined): boolean =>
  token !== undefined && /^[\p{Ll}\d]/u.test(token.raw) && !joins.test(token.raw)
const isCapital = (token: Token | undefined): boolean => token?.known.capital === true

/** Headings in the run of a text: before and after each of them. */
function headingCuts(text: string, tokens: readonly Token[], words: CompiledWords): number[] {
  return words.headings.find(tokens).flatMap(({ from, to }) => {
    const first = tokens[from]
    const last = tokens[to - 1]
    const next = tokens[to]
    if (!first || !last || !next || !isCapital(first)) return []
    const before = text.slice(Math.max(0, first.start - 40), first.start).trimEnd()
    const opens = before === '' || /[.!?:;•·)]$/.test(before) || startsLower(tokens[from - 1])
    const colon = /^\s?:/.exec(text.slice(last.end))?.[0].length ?? 0
    // A word alone ("Benefits") heads something only before a colon or in capitals.
    const plain = to - from > 1 || last.raw === last.raw.toUpperCase()
    if (!opens || !(colon > 0 || (plain && isCapital(next)))) return []
    return [first.start, last.end + colon]
  })
}

/** Items that follow one another without a sign: "… of payroll Strong command of Excel". */
const itemCuts = (text: string, tokens: readonly Token[], words: CompiledWords): number[] =>
  tokens.flatMap((token, i) => {
    const before = tokens[i - 1]
    if (!before || !isCapital(token) || !startsLower(before)) return []
    checkTime()
    if (!/^[)\]]?\s+$/.test(text.slice(before.end, token.start))) return []
    const opens = words.cues
      .find(tokens.slice(i, i + 3))
      .some(({ cls, from }) => from === 0 && (cls === 'duty' || cls === 'ability' || cls === 'must'))
    return opens || beginsAnew(text.slice(token.start, token.start + 120)) ? [token.start] : []
  })

/** Cuts a run of text into sentences, headings and list items. */
export function sentencesOf(text: string, words: CompiledWords): Sentence[] {
  const tokens = tokenise(text)
  const cuts = new Set<number>([0, ...headingCuts(text, tokens, words), ...itemCuts(text, tokens, words)])
  for (const match of text.matchAll(ends)) {
    if (abbreviated.test(text.slice(Math.max(0, match.index - 12), match.index))) continue
    cuts.add(match.index + match[0].length)
  }
  const starts = [...cuts].sort((a, b) => a - b)
  return starts.flatMap((from, i) => {
    checkTime()
    const piece = text.slice(from, starts[i + 1] ?? text.length)
    const lead = piece.length - piece.replace(/^[\s•·▪●◦➢✓*–—-]+/, '').length
    const tail = piece.length - piece.replace(/(?<![\s•·▪●◦➢✓;])[\s•·▪●◦➢✓;]+$/, '').length
    const [start, end] = [from + lead, from + piece.length - tail]
    return end - start > 1 ? [{ start, end }] : []
  })
}

const long = 400

/**
 * The lines that hold an advert in one run: those that are most of it, or the few long ones it is made of. Lines
 * of an advert that is set in paragraphs and lists stay as they are.
 */
export function isRunOn(line: string, lines: readonly string[]): boolean {
  if (line.length < long) return false
  if (lines.length <= 4) return true
  const all = lines.reduce((sum, one) => sum + one.length, 0)
  return line.length > all / 2
}
