import type { Quote } from '../advert'
import { findYears } from './years'

/** A part of the years that are asked: "3 years, of which one in retail". */
interface YearsWithin {
  years: number
  quote: Quote
}

const within =
  /(?:of which|of those|of them|including|incl\.|with|thereof|davon|darunter|dont|de los cuales|incluyendo|dos quais|incluindo|di cui)\s+(?:at least |a minimum of |minimum |mindestens |au moins |al menos |pelo menos |almeno )?$/i
/** With bare numbers ("of which one in retail"), the word for years is said once. */
const bare =
  /(?:of which|of those|of them|thereof|davon|dont|de los cuales|dos quais|di cui)\s+(?:at least |a minimum of |mindestens |au moins |al menos |pelo menos |almeno )?(?<n>\d{1,2}|one|two|three|four|five|eine?s?|zwei|drei|vier|fünf|une?|deux|trois|quatre|cinq|uno|dos|tres|cuatro|cinco|um|dois|três|quatro|due|tre|quattro|cinque)\s+(?!years?|jahre?|ans?|años?|anos?|ann[oi])(?:must |should |has to |muss |in|im|als|as|with|mit|en|dans|em|come)/i

/** Parts of the years that a clause asks for; `years` is the whole. */
export function yearsWithin(quote: Quote, years: number | null): YearsWithin[] {
  if (years === null) return []
  const { text, line, start } = quote
  const place = (from: number): Quote => {
    const rest = text.slice(from)
    const end = from + (/^[^,;.)]+/.exec(rest)?.[0].trimEnd().length ?? rest.length)
    return { line, start: start + from, end: start + end, text: text.slice(from, end) }
  }
  const named = findYears(text)
    .filter(found => found.value < years && within.test(text.slice(0, found.start)))
    .map(found => ({ years: found.value, quote: place(found.start) }))
  if (named.length > 0) return named
  const match = bare.exec(text)
  const count = match?.groups?.n
  if (!match || !count) return []
  const [part] = findYears(`${count} years of experience`)
  const from = match.index + match[0].toLowerCase().indexOf(count.toLowerCase())
  return part && part.value < years ? [{ years: part.value, quote: place(from) }] : []
}
