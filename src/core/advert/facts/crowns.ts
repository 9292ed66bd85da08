/**
 * "31 500 kr per månad", "kr 420.000,-": three countries write their crowns alike, and words that only one of them has
 * tell whose they are. Null where none does.
 * @param start where the sum begins.
 * @param end where it ends.
 */
export function crownsBeside(text: string, start: number, end: number): 'SEK' | 'NOK' | 'DKK' | null {
  const after = /^\s?(?:kr|kronor|kroner)(?![A-Za-zÀ-ɏ])/i.test(text.slice(end, end + 9))
  if (!after && !/(?<![A-Za-zÀ-ɏ])kr\.?\s?$/i.test(text.slice(Math.max(0, start - 5), start))) return null
  for (const [currency, words] of countries) if (words.test(text)) return currency
  return null
}

const countries: readonly ['SEK' | 'NOK' | 'DKK', RegExp][] = [
  [
    'SEK',
    /(?<![A-Za-zÀ-ɏ])(?:kronor|(?:månads|tim|års|grund)?lön(?:en)?|månad(?:en)?|timme|och|från)(?![A-Za-zÀ-ɏ])/i,
  ],
  [
    'NOK',
    /(?<![A-Za-zÀ-ɏ])(?:(?:måneds|time|års|grunn|fast)?lønn(?:en)?|mellom|årlig|per år|i året)(?![A-Za-zÀ-ɏ])/i,
  ],
  [
    'DKK',
    /(?<![A-Za-zÀ-ɏ])(?:(?:måneds|time|års|grund)?løn(?:nen)?|mellem|pr\.|md\.|om året)(?![A-Za-zÀ-ɏ])/i,
  ],
]
