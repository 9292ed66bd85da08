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
    let [whole, last] = [segment, segment]
    for (const below of sorted.slice(at + 1, at + 16)) {
      if (taken.has(below) || !isBelow(last, below)) continue
      if (!belongTogether(whole, below, last.y)) break
      taken.add(below)
      whole = joined(whole, below)
      last = below
    }
    return [whole]
  })
}

function joined(segment: Segment, below: Segment): Segment {
  const { x, right, size, spans } = segment.cell
  const space = { text: ' ', bold: false, italic: false }
  return { ...segment, cell: makeCell([...spans, space, ...below.cell.spans], x, right, size) }
}

/** The next line in the same rail: with the same left or right edge, a line's height away. */
function isBelow({ cell, y }: Segment, other: Segment): boolean {
  const away = other.y - y
  if (away < cell.size * 0.8 || away > cell.size * 1.8) return false
  return Math.abs(other.cell.x - cell.x) < 2 || Math.abs(other.cell.right - cell.right) < 2
}

function belongTogether({ cell }: Segment, other: Segment, y: number): boolean {
  const { cell: below } = other
  if (cell.text.length > 30 || below.text.length > 25) return false
  const both = `${cell.text} ${below.text}`
  // "May", "2021 – Feb": the year of the end is still to come.
  const goesOn = /[-–—]\s*\p{L}{3,}\.?(?:\s+de)?$/u.test(both) && isDateText(`${both} 2030`)
  if (goesOn || isDateText(both)) {
    const spans = findDates(both)
    const isWhole =
      findDates(cell.text).some(date => !date.single) && !/[-–—]\s*(?:\p{L}+\.?(?:\s+de)?)?$/u.test(cell.text)
    return !isWhole && spans.length === 1 && (goesOn || spans[0]?.single === false)
  }
  const alike = cell.bold === below.bold && Math.abs(cell.size - below.size) < 0.3
  const isOne =
    headingKind(below.text) === null || headingKind(cell.text) === null || other.y - y < cell.size * 1.35
  return alike && isOne && headingKind(both) !== null && !/[:.]$/.test(cell.text)
}
