import { isDateText } from '../dates/find-dates'
import { isCapitals } from '../style'
import { headingKind } from '../words/headings'
import { joinNarrow } from './narrow'
import type { Segment } from './segments'

/** A band of a page: the text in it runs in one column, or in two on both sides of `gutter`. */
interface Band {
  segments: Segment[]
  /** Left edge of the right column; null where the text runs across. */
  gutter: number | null
}

/** Rows that each side needs before two columns are believed. */
const leastRows = 4

/**
 * Splits a page where it is set in columns. Dates at the right margin, or years in a rail at the left, aren't
 * columns: those are read row by row. Bands come from top to bottom.
 */
export function bandsOf(segments: Segment[], before: number | null = null): Band[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y)
  let best: { bands: Band[]; rows: number } = { bands: [{ segments: sorted, gutter: null }], rows: 0 }
  for (const gutter of candidates(sorted)) {
    const bands = split(sorted, gutter)
    const rows = bands.reduce((sum, band) => sum + (band.gutter === null ? 0 : band.segments.length), 0)
    if (rows > best.rows) best = { bands, rows }
  }
  return best.rows === 0 && before !== null && goOn(sorted, before)
    ? [{ segments: sorted, gutter: before }]
    : best.bands
}

/** The columns of the page before run out on this one: nothing crosses them, and both sides still hold text. */
function goOn(segments: Segment[], gutter: number): boolean {
  const left = segments.filter(segment => segment.cell.x < gutter - 1.5)
  const starts = segments.filter(segment => Math.abs(segment.cell.x - gutter) < 3)
  return (
    left.length > 0 &&
    starts.length > 0 &&
    !segments.some(segment => crosses(segment, gutter)) &&
    !isRail(left)
  )
}

/** Left edges that several lines share, inside the page. */
function candidates(segments: Segment[]): number[] {
  const left = Math.min(...segments.map(segment => segment.cell.x))
  const right = Math.max(...segments.map(segment => segment.cell.right))
  const counts = new Map<number, number>()
  for (const { cell } of segments) counts.set(Math.round(cell.x), (counts.get(Math.round(cell.x)) ?? 0) + 1)
  return [...counts]
    .filter(
      ([x, count]) => count >= 2 && x > left + (right - left) * 0.15 && x < left + (right - left) * 0.92,
    )
    .map(([x]) => x)
    .sort((a, b) => a - b)
}

function split(sorted: Segment[], gutter: number): Band[] {
  const bands: Band[] = []
  let run: Segment[] = []
  const close = () => {
    if (run.length === 0) return
    const isColumns = areColumns(run, gutter)
    const before = bands.at(-1)
    if (!isColumns && before?.gutter === null) before.segments.push(...run)
    else bands.push({ segments: run, gutter: isColumns ? gutter : null })
    run = []
  }
  for (const segment of sorted) {
    if (!crosses(segment, gutter)) {
      run.push(segment)
      continue
    }
    close()
    const before = bands.at(-1)
    if (before?.gutter === null) before.segments.push(segment)
    else bands.push({ segments: [segment], gutter: null })
  }
  close()
  return bands
}

/** A long address may run out of its column. */
const crosses = ({ cell }: Segment, gutter: number) =>
  cell.x < gutter - 1.5 && cell.right > gutter - 3 && (cell.text.includes(' ') || cell.right > gutter + 60)

function areColumns(segments: Segment[], gutter: number): boolean {
  const left = segments.filter(segment => segment.cell.x < gutter - 1.5)
  const right = segments.filter(segment => segment.cell.x >= gutter - 1.5)
  if (rowCount(left) < leastRows || rowCount(right) < leastRows) return false
  const [leftHeads, rightHeads] = [heads(left), heads(right)]
  if (leftHeads > 0 && rightHeads > 0)
    return [left, right].every(side => !isOnlyNames(side) && (isMixed(side) || !isFlushRight(side)))
  // Columns of their own don't keep to each other's lines, and hold more than dates.
  const [lesser, other] = rowCount(left) < rowCount(right) ? [left, right] : [right, left]
  const shared = lesser.filter(one => other.some(two => Math.abs(two.y - one.y) < one.cell.size * 0.25))
  return (
    leftHeads + rightHeads > 0 &&
    !isRail(left) &&
    !isRail(right) &&
    rowCount(lesser) >= (lesser.some(({ cell }) => cell.text.includes('@')) ? 4 : 6) &&
    shared.length < lesser.length * 0.6 &&
    dates(lesser) < lesser.length * 0.25
  )
}

/** Nothing but section names and dates beside the text. */
const isRail = (segments: Segment[]): boolean => isFlushRight(segments) || isOnlyNames(segments)

const isOnlyNames = (segments: Segment[]): boolean =>
  heads(segments) + dates(segments) > segments.length * 0.75 || isOfNames(segments)

/** Several sections with their text, though it may be set against the right edge. */
const isMixed = (segments: Segment[]): boolean =>
  heads(segments) >= 2 && heads(segments) + dates(segments) <= segments.length * 0.6

/** Short texts in one look that is set off, some of them sections' names: the others are names too. */
function isOfNames(segments: Segment[]): boolean {
  const look = ({ cell }: Segment) => `${Math.round(cell.size * 2)} ${cell.bold} ${isCapitals(cell.text)}`
  const looks = new Set(segments.map(look))
  const isSetOff = segments.every(({ cell }) => cell.bold || isCapitals(cell.text))
  return looks.size === 1 && isSetOff && heads(joinNarrow(segments)) >= 2
}

/** Short texts that all end at one edge: dates and labels, set against their text. */
function isFlushRight(segments: Segment[]): boolean {
  const edge = Math.max(...segments.map(({ cell }) => cell.right))
  const isShort = segments.every(({ cell }) => cell.text.length <= 32)
  return (
    isShort &&
    segments.length >= 4 &&
    segments.filter(({ cell }) => cell.right > edge - 3).length > segments.length * 0.75
  )
}

const heads = (segments: Segment[]) =>
  segments.filter(({ cell }) => cell.text.length < 40 && headingKind(cell.text) !== null).length
const dates = (segments: Segment[]) => segments.filter(({ cell }) => isDateText(cell.text)).length
const rowCount = (segments: Segment[]) => new Set(segments.map(segment => Math.round(segment.y / 3))).size
