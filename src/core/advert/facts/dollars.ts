/** Countries whose pay is written with a bare "$", by their names and those of their parts. */
const countries: readonly (readonly [string, RegExp])[] = [
  ['USD', /(?<![A-Za-z])(?:United States|U\.?S\.?A\.?|USA?)(?![A-Za-z])/],
  [
    'CAD',
    /(?<![A-Za-z])(?:Canada|Ontario|Qu[ée]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island|Yukon|Nunavut)(?![A-Za-z])(?!,?\s(?:California|CA|USA?)(?![A-Za-z]))|,\s?(?:ON|BC|AB|MB|SK|QC|NS|NB|PEI)(?:\s[A-Z]\d[A-Z]\s?\d[A-Z]\d)?\s*$/,
  ],
  [
    'AUD',
    /(?<![A-Za-z])(?:Australia|New South Wales|NSW|Queensland|Tasmania|Australian Capital Territory)(?![A-Za-z])|,?\s(?:VIC|QLD|TAS)(?:\s\d{4})?\s*$/,
  ],
  ['NZD', /(?<![A-Za-z])(?:New Zealand|Aotearoa)(?![A-Za-z])/],
  ['SGD', /(?<![A-Za-z])Singapore(?![A-Za-z])/],
  ['HKD', /(?<![A-Za-z])Hong Kong(?![A-Za-z])/],
]

/** A line that says where the job is. */
const whereLabel =
  /^\W{0,3}(?:job |work |primary |office )?(?:locations?|place(?: of work)?|workplace|work site|based (?:in|at)|suburb|town|city|country|region)\s?[:|–—-]\s?/i
const longest = 120

const plainDollar = /(?<![A-Za-z])\$(?!\s?(?:US|CA|AU|NZ|CAD|AUD|SGD|HKD)(?![A-Za-z]))/
const american = /US|U\.S\./

/**
 * Whose dollars a bare "$" means, by the country where the advert says the job is. Where several countries are named, or
 * none, the sign stays what it is.
 */
export function dollarOf(currency: string | null, pay: string, lines: readonly string[]): string | null {
  if (currency !== 'USD' || !plainDollar.test(pay) || american.test(pay)) return currency
  const places = lines.filter(line => line.length <= longest && whereLabel.test(line))
  const [only, ...others] = countries.filter(([, name]) => places.some(place => name.test(place)))
  return only && others.length === 0 ? only[0] : currency
}
