import type { PayBeside } from '../../core/advert/advert'
import type { Pay } from '../../core/posting/posting'

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

const amount = (value: number, currency: string | null): string => {
  if (!currency) return plain.format(value)
  try {
    return new Intl.NumberFormat('en-GB', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    }).format(value)
  } catch {
    // Three letters that are no currency: shown as they are.
    return `${currency} ${plain.format(value)}`
  }
}

/** "€60,000–75,000 a year"; null where the posting names no amount. */
export function payWords({ min, max, currency, period }: Pay): string | null {
  const per = period ? ` ${period === 'hour' ? 'an' : 'a'} ${period}` : ''
  if (min !== null && max !== null && min !== max)
    return `${amount(min, currency)}–${plain.format(max)}${per}`
  const only = min ?? max
  if (only === null) return null
  const bound = min === null ? 'up to ' : max === null ? 'from ' : ''
  return `${bound}${amount(only, currency)}${per}`
}

const besideNames: Record<PayBeside['kind'], string> = {
  'on-target': 'On-target earnings',
  bonus: 'Bonus',
  commission: 'Commission',
  equity: 'Shares',
  'sign-on': 'For signing',
}

/** "Bonus: 10%", "On-target earnings: £60,000 a year", or the advert's own words where it names no sum. */
export function payBesideWords(beside: PayBeside, said: string): string {
  const { kind, percent } = beside
  if (percent) {
    const share =
      percent.min === null
        ? `up to ${percent.max}%`
        : percent.min === percent.max
          ? `${percent.max}%`
          : `${percent.min}–${percent.max}%`
    return `${besideNames[kind]}: ${share}`
  }
  return `${besideNames[kind]}: ${payWords(beside) ?? `“${said}”`}`
}
