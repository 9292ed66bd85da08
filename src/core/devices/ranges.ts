import type { Range } from './names'

/** Which sequence numbers were read: ranges apart from one another, in order. */
export type Ranges = readonly Range[]

/** With one more range; what touches becomes one. */
export function withRange(ranges: Ranges, { from, to }: Range): Range[] {
  const apart = ranges.filter(each => each.to + 1 < from || each.from > to + 1)
  const touched = ranges.filter(each => !apart.includes(each))
  const joined = {
    from: Math.min(from, ...touched.map(each => each.from)),
    to: Math.max(to, ...touched.map(each => each.to)),
  }
  return [...apart, joined].sort((a, b) => a.from - b.from)
}

export const covers = (ranges: Ranges, { from, to }: Range): boolean =>
  ranges.some(each => each.from <= from && each.to >= to)

/** The highest number up to which nothing is missing; 0 where the beginning is. */
export const readUpTo = (ranges: Ranges): number => (ranges[0]?.from === 1 ? ranges[0].to : 0)
