import { cleanLine } from '../kernel/text'
import { limits } from './posting'

/** What stands on a page in a place's stead while nothing is filled in. */
const empty = /^(?:n\/?a|none|null|undefined|-+|\.+|tbd|not specified|select.*|various)$/i

/** A place as the page words it, without its label, trailing punctuation and a company number. */
function cleanPlace(text: string): string {
  const line = cleanLine(text, limits.place)
    .replace(
      /^(?:job )?(?:locations?|standorte?|arbeitsort|lieu(?: de travail)?|ubicaci[óo]n|sede|local|plaats|ort|miejsce)\s*:\s*/iu,
      '',
    )
    .replace(/(?:(?<!\s)\s+)?[/|•·,;]\s*$/u, '')
    .replace(/^[/|•·,;-]\s*/u, '')
    .replace(/(?<!\s)\s+,/g, ',')
    .replace(/(\p{L}{2})\.$/u, '$1')
    .trim()
  return empty.test(line) ? '' : line
}

/** Places without repetition, in their order. */
export function cleanPlaces(texts: readonly string[]): string[] {
  const kept: string[] = []
  for (const text of texts) {
    const place = cleanPlace(text)
    if (place && !kept.some(other => other.toLowerCase() === place.toLowerCase())) kept.push(place)
    if (kept.length === limits.places) break
  }
  return kept
}
