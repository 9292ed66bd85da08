import type { Fragment } from './fragment'

/** Rows that begin at an edge before it is believed, and the share of rows that may run across it. */
const leastRows = 4
const mostAcross = 0.15
const leastGap = 0.4
/** At an edge of so many rows, hardly a space is gap enough. */
const manyRows = 8
const leastGapThere = 0.2

export interface Edge {
  x: number
  gap: number
}

/**
 * Left edges inside a page at which row after row begins anew, though the gap before is hardly wider than a space:
 * a rail of dates set close to its text, a column close to the next.
 */
export function columnEdges(rows: Fragment[][]): Edge[] {
  const starts = new Map<number, { rows: number[]; beside: boolean }>()
  rows.forEach((row, index) => {
    row.forEach((one, at) => {
      const before = row[at - 1]
      const isApart = before !== undefined && one.x - (before.x + before.width) > one.size * leastGapThere
      if (before && !isApart) return
      const x = Math.round(one.x)
      const seen = starts.get(x) ?? { rows: [], beside: false }
      if (seen.rows.at(-1) !== index) seen.rows.push(index)
      starts.set(x, { rows: seen.rows, beside: seen.beside || isApart })
    })
  })
  return [...starts]
    .filter(([x, { rows: at, beside }]) => {
      if (!beside || at.length < leastRows) return false
      const between = rows.slice(at[0], (at.at(-1) ?? 0) + 1)
      // One heading may run across a short list's edge.
      return rowsAcross(between, x) <= Math.max(at.length >= 5 ? 1 : 0, at.length * mostAcross)
    })
    .map(([x, { rows: at }]) => ({ x, gap: at.length >= manyRows ? leastGapThere : leastGap }))
}

/** Rows in which text runs over the edge as if it weren't there. */
function rowsAcross(rows: Fragment[][], x: number): number {
  return rows.filter(row => {
    const left = row.findLast(one => one.x < x - 1.5)
    const right = row.find(one => one.x >= x - 1.5)
    if (!left) return false
    if (left.x + left.width > x + 1) return true
    return right !== undefined && right.x > x + 1.5 && right.x - (left.x + left.width) < left.size * 0.7
  }).length
}

/** The fragment begins at one of these edges, with a gap before that could be one. */
export const beginsAt = (edges: Edge[], one: Fragment, gap: number, before: Fragment): boolean =>
  edges.some(
    edge => Math.abs(edge.x - one.x) <= 1 && (gap > one.size * edge.gap || isOther(one, before, gap)),
  )

/** Text in another size that runs up to the edge, or a little over it, ends there. */
const isOther = (one: Fragment, before: Fragment, gap: number): boolean =>
  Math.abs(one.size - before.size) > one.size * 0.08 && gap > -one.size * 0.4
