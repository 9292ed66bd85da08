import { findDates, isDateText } from '../dates/find-dates'
import { makeCell } from '../text-line'
import { headingKind } from '../words/headings'
import type { Segment } from './segments'

/**
 * Segments from top to bottom, with those joined that a narrow rail broke over two lines: a span of time ("Aug 2017 –
 * Feb", "2021") or a section's name.
 */
export function joinNarrow(segments: Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.cell.x - b.cell.x)
  const taken = new Set<Segment>()
  return sorted.flatMap((segment, at) => {
    if (taken.has(segment)) return []
    const below = sorted.slice(at + 1, at + 8).find(other => isBelow(segment, other))
    if (!below || taken.has(below) || !belongTogether(segment, below)) return [segment]
    taken.add(below)
    const { x, right, size, spans } = segment.cell
    const cell = makeCell(
      [...spans, { text: ' ', bold: false, italic: false }, ...below.cell.spans],
      x,
      right,
      size,
    )
    return [{ ...segment, cell }]
  })
}

/** The next line in the same rail: with the same left or right edge, a line's height away. */
function isBelow({ cell, y }: Segment, other: Segment): boolean {
  const away = other.y - y
  if (away < cell.size * 0.8 || away > cell.size * 1.8) return false
  return Math.abs(other.cell.x - cell.x) < 2 || Math.abs(other.cell.right - cell.right) < 2
}

function belongTogether({ cell }: Segment, { cell: below }: Segment): boolean {
  if (cell.text.length > 30 || below.text.length > 25) return false
  const both = `${cell.text} ${below.text}`
  if (isDateText(both)) {
    const spans = findDates(both)
    const isWhole = findDates(cell.text).some(date => !date.single) && !/[-–—]\s*$/.test(cell.text)
    return !isWhole && spans.length === 1 && spans[0]?.single === false
  }
  const alike = cell.bold === below.bold && Math.abs(cell.size - below.size) < 0.3
  return alike && headingKind(both) !== null && headingKind(below.text) === null && !/[:.]$/.test(cell.text)
}
