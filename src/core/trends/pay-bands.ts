import type { Pay } from '../posting/posting'
import { fewest } from './trend'

/**
 * Pay is counted by band, since counters add up and medians don't. Bands are as wide as adverts are exact: 1,000 from
 * 10,000 on, 5,000 from 20,000 on, 10,000 from 100,000 on.
 */
interface Band {
  from: number
  to: number
}

/** The band in which an amount lies. */
export function bandOf(amount: number): Band {
  const digit = 10 ** Math.floor(Math.log10(Math.max(amount, 1)))
  const step = Math.max(1, amount < 2 * digit ? digit / 10 : digit / 2)
  const from = Math.floor(amount / step) * step
  return { from, to: from + step }
}

/** The name of a pay's band, by currency and period; null where it names no amount or no period. */
export function bandName(pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>): string | null {
  const amount = pay.min !== null && pay.max !== null ? (pay.min + pay.max) / 2 : (pay.min ?? pay.max)
  if (amount === null || amount <= 0 || !pay.currency || !pay.period) return null
  const { from, to } = bandOf(amount)
  return `${pay.currency}:${pay.period}:${from}-${to}`
}

export interface PayRange {
  currency: string
  period: string
  /** The middle half of the postings lies between. */
  from: number
  to: number
  postings: number
}

/** The middle half of what postings pay, from counted bands; null under five postings. */
export function payRange(
  counts: ReadonlyMap<string, number>,
  currency: string,
  period: string,
): PayRange | null {
  const bands = [...counts].flatMap(([name, count]) => {
    const match = /^([^:]+):([^:]+):(\d+)-(\d+)$/.exec(name)
    return match && match[1] === currency && match[2] === period
      ? [{ from: Number(match[3]), to: Number(match[4]), count }]
      : []
  })
  const postings = bands.reduce((sum, { count }) => sum + count, 0)
  if (postings < fewest) return null
  bands.sort((a, b) => a.from - b.from)
  const bandAt = (share: number) => {
    let passed = 0
    return bands.find(({ count }) => {
      passed += count
      return passed >= share * postings
    })
  }
  const [low, high] = [bandAt(0.25), bandAt(0.75)]
  return low && high ? { currency, period, from: low.from, to: high.to, postings } : null
}
