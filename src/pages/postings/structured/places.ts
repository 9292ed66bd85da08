import { isRecord } from '../../../core/kernel/same'
import { asList, asText } from './json'

/** What data holds in a place's stead while nothing is filled in. */
const placeholder =
  /^(?:n\/?a|n\.a\.|null|undefined|none|nan|unknown|not (?:specified|available|applicable)|unspecified|other|select (?:an? |your |the )?(?:city|state|region|country|location|place)|tb[acd]|n\/[vdb]|k\.?\s?a\.?|s\/d|sin especificar|keine angabe|non pr[ée]cis[ée]|all|any|-+|\.+|\*+|_+|0+)$/i

const partOf = (value: unknown): string => {
  const text = asText(value)
    .replace(/(?<![\s,;])[\s,;]+$/, '')
    .trim()
  return placeholder.test(text) ? '' : text
}

/** "LK" says less to a reader than "Sri Lanka". */
function countryName(country: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return country
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country
  } catch {
    return country
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)

/** "Kalmar, Kalmar län, SE": without what another part says already in whole words ("OR" does not stand in "Portland"). */
function joined(parts: readonly string[]): string {
  const kept: string[] = []
  for (const part of parts) {
    const words = wordsOf(part)
    if (!kept.some(other => words.every(word => wordsOf(other).includes(word)))) kept.push(part)
  }
  return kept.join(', ')
}

function addressOf(address: unknown): string {
  if (!isRecord(address)) return partOf(address)
  const parts = [
    partOf(address.addressLocality),
    partOf(address.addressRegion),
    countryName(partOf(address.addressCountry)),
  ]
  return joined(parts.filter(Boolean)) || partOf(address.streetAddress)
}

/** The places of a schema.org Place; pages put text, PostalAddress or lists in its stead. */
export function placesOf(value: unknown): string[] {
  return asList(value).flatMap(place => {
    if (!isRecord(place)) return partOf(place) || []
    const addresses = asList(place.address ?? place)
      .map(addressOf)
      .filter(Boolean)
    return addresses.length > 0 ? addresses : partOf(place.name) || []
  })
}

/** So many countries say that it may be done from anywhere there, not where it is. */
export const mostCountries = 5
