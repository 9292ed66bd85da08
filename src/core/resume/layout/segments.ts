import { isBulletSign, withoutBullet } from '../bullets'
import { findDates, isDateText } from '../dates/find-dates'
import type { Cell, Span } from '../text-line'
import { makeCell } from '../text-line'
import { beginsAt, columnEdges, type Edge } from './edges'
import type { Fragment } from './fragment'
import { seenText, withAccents } from './letters'
import { knownSigns } from './signs'

/** Text on one baseline without a wide gap in it. */
export interface Segment {
  cell: Cell
  y: number
  /** Where the text begins after its bullet; the cell's own left edge where there is none. */
  textX: number
}

/** A gap of this many sizes is a space, and of that many the end of a cell. */
const wordGap = 0.12
const cellGap = 1.2
const bulletGap = 4

/** Letters set apart ("S K I L L S", "a d a @ q u a y . e x a m p l e") as the word that they are. */
function closedUp(text: string): string {
  const tokens = text.trim().split(' ')
  const whole = tokens.join('')
  if (tokens.length < 4) return text
  const apart = tokens.every(token => token.length <= 2) && whole.length < tokens.length * 1.5
  if (apart && /^[\p{L}\p{M}&.’'-]+$/u.test(whole)) return whole
  // A few letters may have stayed together where they were set closer.
  const single = tokens.filter(token => token.length === 1).length
  const isSpaced = single > tokens.length * 0.7 && whole.length < tokens.length * 1.8
  if (isSpaced && isDateText(whole) && findDates(whole).length > 0) return whole
  return isSpaced && /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|\+?\d{6,})$/u.test(whole) ? whole : text
}

/** Fragments that stand next to each other on a baseline, joined; bullets joined with what they open. */
export function segmentsOf(fragments: Fragment[]): Segment[] {
  const rows: Fragment[][] = []
  const clean = knownSigns(fragments)
    .map(fragment => ({ ...fragment, text: closedUp(seenText(fragment.text)) }))
    .filter(fragment => fragment.text.trim() !== '')
  for (const fragment of clean.sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const tolerance = fragment.size * 0.2
    if (row?.[0] && Math.abs(row[0].y - fragment.y) <= tolerance) row.push(fragment)
    else rows.push([fragment])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  const edges = columnEdges(rows)
  return rows.flatMap(row => segmentsOfRow(row, edges))
}

function segmentsOfRow(row: Fragment[], edges: Edge[]): Segment[] {
  const segments: Segment[] = []
  let open: Fragment[] = []
  const close = () => {
    const [first] = open
    if (first) segments.push(segment(open, first))
    open = []
  }
  for (const fragment of row) {
    const last = open.at(-1)
    if (last) {
      const gap = fragment.x - (last.x + last.width)
      const size = Math.max(last.size, fragment.size)
      const onlyBullet = open.length === 1 && isBulletSign(last.text)
      const isApart = gap > size * (onlyBullet ? bulletGap : cellGap)
      if (isApart || fragment.drawn || (!onlyBullet && beginsAt(edges, fragment, gap, last))) close()
    }
    open.push(fragment)
  }
  close()
  return segments
}

function segment(fragments: Fragment[], first: Fragment): Segment {
  const spans: Span[] = []
  let end = first.x
  for (const { text, x, width, size, bold, italic } of fragments) {
    const apart = spans.length > 0 && x - end > size * wordGap
    const before = spans.at(-1)
    const lead = apart && !/\s$/.test(before?.text ?? '') && !/^\s/.test(text) ? ' ' : ''
    if (before && before.bold === bold && before.italic === italic) before.text += lead + text
    else spans.push({ text: lead + text, bold, italic })
    end = x + width
  }
  const size = Math.max(...fragments.map(fragment => (isBulletSign(fragment.text) ? 0 : fragment.size)))
  const whole = spans.map(span => ({ ...span, text: withAccents(span.text) }))
  const cell = makeCell(whole, first.x, end, size || first.size)
  return { cell, y: first.y, textX: textStart(fragments, first, cell) }
}

/** A bullet in one run with its text is about half a size wide, its space included. */
function textStart(fragments: Fragment[], first: Fragment, cell: Cell): number {
  if (withoutBullet(cell.text) === null) return first.x
  const second = fragments[1]
  return isBulletSign(first.text) && second ? second.x : first.x + cell.size * 0.55
}
