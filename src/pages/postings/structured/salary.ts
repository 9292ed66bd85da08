import { currencyNamed } from '../../../core/advert/facts/amounts'
import { findPay } from '../../../core/advert/facts/pay'
import { isRecord } from '../../../core/kernel/same'
import { amountsIn } from '../../../core/kernel/spoken-numbers'
import { isPlausiblePay } from '../../../core/posting/plausible-pay'
import type { Pay } from '../../../core/posting/posting'
import { structuredPeriod } from '../../../core/posting/structured'
import { asText, type JsonObject } from './json'

/** "US Dollar" as its plural is written in adverts. */
const named = (word: string): string => word.replace(/(?<=[a-z])dollars?$|dollars?$/i, 'dollars')

/** "EUR", "eur", "£": an ISO code, or null; a dollar may be any. */
function currencyOf(text: string): string | null {
  const word = text.trim()
  return /^[A-Za-z]{3}$/.test(word) ? word.toUpperCase() : (currencyNamed(word) ?? currencyNamed(named(word)))
}

const only = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** One amount, or the two of a range written into one value. */
function amounts(value: unknown): number[] {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? [value] : []
  return typeof value === 'string' ? amountsIn(value) : []
}

function sumsOf(inner: JsonObject | null, salary: unknown): [number | null, number | null] {
  const said = amounts(only(inner ? (inner.value ?? inner.price) : salary))
  const [from, to] = [
    amounts(only(inner?.minValue ?? inner?.minPrice)),
    amounts(only(inner?.maxValue ?? inner?.maxPrice)),
  ]
  return [from[0] ?? said[0] ?? null, to.at(-1) ?? said[1] ?? said[0] ?? null]
}

/** Words alone ("£24k a year plus tips", "Negotiable"). */
function payInWords(text: string): Pay | null {
  const found = findPay(text, 'salary')
  return found && { min: found.min, max: found.max, currency: found.currency, period: found.period }
}

/** schema.org's baseSalary in its many spellings: MonetaryAmount, lists, numbers, texts. Null where nothing sound is said. */
export function payOf(salary: unknown, currencyBeside: string): Pay | null {
  const one = only(salary)
  const outer = isRecord(one) ? one : null
  const value = only(outer?.value)
  const inner = outer && isRecord(value) ? value : outer
  const [min, max] = sumsOf(inner, one)
  if (!min && !max) return null
  // A text alone may say "from" or "up to".
  const alone = typeof one === 'string' ? payInWords(one) : null
  if (alone && isPlausiblePay(alone)) return alone
  const worded = [one, value, inner?.value].find((text): text is string => typeof text === 'string')
  const inWords = worded === undefined ? null : payInWords(worded)
  const currency = currencyOf(
    asText(
      outer?.currency ?? outer?.priceCurrency ?? inner?.currency ?? inner?.priceCurrency ?? currencyBeside,
    ),
  )
  const period = structuredPeriod(asText(inner?.unitText ?? outer?.unitText))
  const pay = {
    min: min || null,
    max: max || null,
    currency: currency ?? inWords?.currency ?? null,
    period: period ?? inWords?.period ?? null,
  }
  return isPlausiblePay(pay) ? pay : null
}
