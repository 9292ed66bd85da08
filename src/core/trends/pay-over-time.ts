import type { PayCount } from './outlook'
import { type PayRange, payRange } from './pay-bands'
import { fewest } from './trend'

/** Which pay is looked at; empty: any title, any place. */
interface PayWanted {
  title: string
  place: string
}

interface PayOverTime {
  /** What may be chosen: each with five postings or more. */
  titles: readonly string[]
  places: readonly string[]
  /** Of all months together; null under five postings. */
  whole: PayRange | null
  /** By quarter ("2026-Q4"), the oldest first; those with fewer than five postings are left out. */
  quarters: readonly { quarter: string; range: PayRange }[]
}

const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
const unitOf = (band: string): string => band.split(':').slice(0, 2).join(':')

function totals(counts: readonly PayCount[], key: (count: PayCount) => string): [string, number][] {
  const sums = new Map<string, number>()
  for (const each of counts) sums.set(key(each), (sums.get(key(each)) ?? 0) + each.postings)
  return [...sums]
    .filter(([name, sum]) => name !== '' && sum >= fewest)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

const bands = (counts: readonly PayCount[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const { band, postings } of counts) found.set(band, (found.get(band) ?? 0) + postings)
  return found
}

/** The middle half of what postings pay, in the currency and period that most of them name. */
export function payOverTime(counts: readonly PayCount[], { title, place }: PayWanted): PayOverTime {
  const unit = totals(counts, ({ band }) => unitOf(band))[0]?.[0]
  const [currency = '', period = ''] = unit?.split(':') ?? []
  const alike = counts.filter(({ band }) => unitOf(band) === unit)
  const fits = (each: PayCount, by: Partial<PayWanted>) =>
    (!by.title || each.title === by.title) && (!by.place || each.place === by.place)
  const wanted = alike.filter(each => fits(each, { title, place }))
  const range = (some: readonly PayCount[]) => payRange(bands(some), currency, period)
  const quarters = [...new Set(wanted.map(({ month }) => quarterOf(month)))].sort()
  return {
    titles: totals(
      alike.filter(each => fits(each, { place })),
      each => each.title,
    ).map(([name]) => name),
    places: totals(
      alike.filter(each => fits(each, { title })),
      each => each.place,
    ).map(([name]) => name),
    whole: range(wanted),
    quarters: quarters.flatMap(quarter => {
      const found = range(wanted.filter(({ month }) => quarterOf(month) === quarter))
      return found ? [{ quarter, range: found }] : []
    }),
  }
}
