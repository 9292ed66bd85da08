import { findPay } from '../../../core/advert/facts/pay'
import type { Pay } from '../../../core/posting/posting'
import { structuredPeriod } from '../../../core/posting/structured'
import { asNumber, asText, isObject } from './json'

/** schema.org's baseSalary in its many spellings: MonetaryAmount, a number, a text. Null where nothing is said. */
export function payOf(salary: unknown, currencyBeside: string): Pay | null {
  if (typeof salary === 'string') {
    const found = findPay(salary)
    if (found) return { min: found.min, max: found.max, currency: found.currency, period: found.period }
  }
  const outer = isObject(salary) ? salary : null
  const inner = outer && isObject(outer.value) ? outer.value : outer
  const exact = asNumber(inner ? inner.value : salary)
  const min = asNumber(inner?.minValue) ?? exact
  const max = asNumber(inner?.maxValue) ?? exact
  if (!min && !max) return null
  const currency = asText(outer?.currency ?? inner?.currency ?? currencyBeside).toUpperCase()
  return {
    min: min || null,
    max: max || null,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: structuredPeriod(asText(inner?.unitText ?? outer?.unitText)),
  }
}
