import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { findYears, type YearsFound } from './years'

const cut = /[,.;/](?=\s|$)|\s[–—/|-]\s|\s(?:but|aber|mais|pero|mas|ma)\s/g

/** Where the words end that go with years: at the next joint, a bracket right behind them still being theirs. */
function endOfPart(text: string, from: number, limit: number): number {
  const bracket = /^[^,.;/(]{0,40}\([^()]*\)/.exec(text.slice(from, limit))
  const begin = from + (bracket?.[0].length ?? 0)
  cut.lastIndex = begin
  const match = cut.exec(text)
  return match && match.index < limit ? match.index : limit
}

/** Softeners of other languages than the advert's: lines are often left as they were in a translated one. */
const softAnywhere =
  /(?<![A-Za-zÀ-ɏ])(?:preferred|pref\.?|desired|(?<=\()nice(?=\))|(?:would|we[’']d) (?:like|love|prefer)|nice(?: to have)?\s?:|ideally|preferably|idealerweise|bevorzugt|wünschenswert|idéalement|souhaité[a-z]*|idealmente|deseable|preferible[a-z]*|desejável|preferencialmente|preferibil[a-z]*)(?![A-Za-zÀ-ɏ])/iu

/**
 * The years that a line asks for plainly: of "3 years required, 5 preferred" the three. All of them where each is
 * only wished for.
 */
export function plainYears(text: string, words: CompiledWords): readonly YearsFound[] {
  const found = findYears(text)
  if (found.length < 2) return found
  let from = 0
  const plain = found.filter((years, i) => {
    const limit = found[i + 1]?.start ?? text.length
    const end = endOfPart(text, years.end, limit)
    const part = text.slice(from, end)
    const said = words.cues.find(tokenise(part)).map(hit => hit.cls)
    from = end
    return !(said.includes('soft') || softAnywhere.test(part)) || said.includes('must')
  })
  return plain.length > 0 ? plain : found
}

/**
 * Whether a line asks for some years and wishes for more ("3 years of sales, 6 preferred", "ideally 6 years, at least
 * 3"): what softens one number says nothing of the other.
 */
export function asksYearsAndWishes(text: string, words: CompiledWords): boolean {
  const found = findYears(text)
  const [first, second] = found
  if (!first) return false
  if (found.length > 1 && plainYears(text, words).length < found.length) return true
  const softens = (part: string): boolean =>
    softAnywhere.test(part) || words.cues.find(tokenise(part)).some(hit => hit.cls === 'soft')
  const end = endOfPart(text, first.end, second?.start ?? text.length)
  const rest = text.slice(end)
  return /\d/.test(rest) && !softens(text.slice(0, end)) && softens(rest)
}
