import type { Pay, PayPeriod } from './posting'

/** Least and most that anyone is paid for a period, in a currency of which one buys a loaf or less. */
const bounds: Record<PayPeriod, readonly [number, number]> = {
  hour: [1, 2_000],
  day: [8, 20_000],
  week: [20, 60_000],
  month: [60, 250_000],
  year: [600, 20_000_000],
}

/** Currencies of which a loaf costs some ten up to some thousand. */
const small = new Set(
  'AMD ARS BDT CLP COP CRC CZK DZD EGP HUF IDR INR IQD IRR ISK JPY KES KHR KRW KZT LAK LBP LKR MMK MNT NGN NPR PHP PKR PYG RSD RUB RWF THB TWD TZS UAH UGX UZS VND XAF XOF ZMW'.split(
    ' ',
  ),
)
const times = 2_000

/** Whether anyone may be paid so; what can't be (18 a year, 52,000 an hour, a least above the most) is no fact. */
export function isPlausiblePay({ min, max, currency, period }: Pay): boolean {
  if (min === null && max === null) return false
  if (min !== null && max !== null && min > max) return false
  if (period === null) return true
  const [least, greatest] = bounds[period]
  const top = greatest * (currency !== null && small.has(currency) ? times : 1)
  return [min, max].every(sum => sum === null || (sum >= least && sum <= top))
}
