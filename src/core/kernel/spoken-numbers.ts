/**
 * Amounts as people write them in a field for a number: "80.000", "80,000.00", "85 000", "85'000", "120K",
 * "$80,000 - $100,000". Three digits behind a separator are thousands in every custom.
 */
const amount =
  /(\d{1,2}(?:,\d{2}){1,4},\d{3}(?!\d)|\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)(?:\s?(k|K|mil|tsd\.?|Tsd\.?|LPA|lpa|[Ll]akhs?|[Ll]acs?)(?!\p{L}))?/gu

const most = 4

const sumOf = (digits: string, thousand: string | undefined): number => {
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1]
  const whole = (cents === undefined ? digits : digits.slice(0, -cents.length - 1)).replace(/\D/g, '')
  return (
    Number(cents === undefined ? whole : `${whole}.${cents}`) *
    (thousand ? (/^l/i.test(thousand) ? 100_000 : 1_000) : 1)
  )
}

/** The amounts of a short text, in their order. In "80-100k" the sign of thousands stands for both. */
export function amountsIn(text: string): number[] {
  const found = [...text.slice(0, 200).matchAll(amount)].slice(0, most)
  const shared = found.at(-1)?.[2]
  return found
    .map(([, digits = '', thousand]) =>
      sumOf(digits, thousand ?? (Number(digits) < 1_000 ? shared : undefined)),
    )
    .filter(Number.isFinite)
}
