/**
 * "31 500 kr per månad": three countries write their crowns alike, and words that only one of them has tell whose
 * they are. Null where none does.
 * @param at where the sum ends.
 */
export function crownsAfter(text: string, at: number): 'SEK' | 'NOK' | 'DKK' | null {
  if (!/^\s?(?:kr|kronor|kroner)(?![A-Za-zÀ-ɏ])/i.test(text.slice(at, at + 9))) return null
  for (const [currency, words] of countries) if (words.test(text)) return currency
  return null
}

const countries: readonly ['SEK' | 'NOK' | 'DKK', RegExp][] = [
  [
    'SEK',
    /(?<![A-Za-zÀ-ɏ])(?:kronor|(?:månads|tim|års|grund)?lön(?:en)?|månad(?:en)?|timme|och|från)(?![A-Za-zÀ-ɏ])/i,
  ],
  ['NOK', /(?<![A-Za-zÀ-ɏ])(?:(?:måneds|time|års|grunn|fast)?lønn(?:en)?|mellom|årlig)(?![A-Za-zÀ-ɏ])/i],
  ['DKK', /(?<![A-Za-zÀ-ɏ])(?:(?:måneds|time|års|grund)?løn(?:nen)?|mellem|pr\.|md\.)(?![A-Za-zÀ-ɏ])/i],
]
