import { isBulletSign, withoutBullet } from '../bullets'
import { isDateText } from '../dates/find-dates'
import { makeCell, type TextLine } from '../text-line'
import { headingKind } from '../words/headings'
import { isPlace } from '../words/places'
import { joinNarrow } from './narrow'
import type { Segment } from './segments'

/** Segments of one column as lines from top to bottom. `page` counts from 0. */
export function linesOf(segments: Segment[], page: number): TextLine[] {
  const rows: Segment[][] = []
  for (const segment of joinNarrow(segments)) {
    const row = rows.at(-1)
    if (row && belongs(segment, row)) row.push(segment)
    else rows.push([segment])
  }
  const lines: TextLine[] = []
  for (const row of rows) {
    row.sort((a, b) => a.cell.x - b.cell.x)
    for (const part of apart(row)) {
      const before = lines.at(-1)
      lines.push(makeLine(part, page, before))
    }
  }
  return lines
}

function belongs({ cell, y }: Segment, row: Segment[]): boolean {
  return row.every(other => {
    const overlaps = cell.x < other.cell.right - 1 && other.cell.x < cell.right - 1
    // A date beside a larger title may stand a little higher.
    const tolerance = isDateText(cell.text) || isDateText(other.cell.text) ? 0.65 : 0.35
    return !overlaps && Math.abs(other.y - y) <= Math.max(cell.size, other.cell.size) * tolerance
  })
}

/** A section's name in a rail beside the text is a line of its own. */
function apart(row: Segment[]): Segment[][] {
  const [first, ...rest] = row
  if (
    first &&
    rest.length > 0 &&
    headingKind(first.cell.text) !== null &&
    withoutBullet(first.cell.text) === null
  ) {
    const besideBold = rest.some(segment => segment.cell.size > first.cell.size)
    if (first.cell.bold || !besideBold) return [[first], rest]
  }
  return [row]
}

function makeLine(given: Segment[], page: number, before: TextLine | undefined): TextLine {
  const row = withSigns(given)
  const cells = row.map(segment => segment.cell)
  const main = row.find(segment => withoutBullet(segment.cell.text) !== null) ?? mainOf(row)
  const { cell, y, textX } = main
  const stripped = withoutBullet(cell.text)
  // Icons before a date, or before each of several things, open no list item.
  const signs = row.filter(one => withoutBullet(one.cell.text) !== null).length
  const isBeside = row.slice(0, row.indexOf(main)).some(one => !isDateText(one.cell.text))
  const isIcon = stripped !== null && (isDateText(stripped) || isBeside || (signs >= 2 && row.some(isPlaced)))
  if (isIcon) return makeLine(row.map(withoutSign), page, before)
  const bare = stripped
  return {
    text: bare ?? cell.text,
    cells,
    main: cell,
    bullet: bare !== null,
    x: textX,
    right: cell.right,
    y,
    size: cell.size,
    bold: cell.bold,
    italic: cell.italic,
    gap: before ? Math.max(0, (y - before.y) / cell.size) : 2,
    heading: 0,
    whole: false,
    page,
  }
}

const isPlaced = ({ cell }: Segment): boolean => isPlace(withoutBullet(cell.text) ?? cell.text)

function withoutSign(segment: Segment): Segment {
  const bare = withoutBullet(segment.cell.text)
  if (bare === null) return segment
  const { x, right, size, bold, italic } = segment.cell
  return { ...segment, cell: makeCell([{ text: bare, bold, italic }], x, right, size) }
}

/** A list's sign that stands a little off its text's line is still its sign. */
function withSigns(row: Segment[]): Segment[] {
  const [sign, text, ...rest] = row
  if (!sign || !text || !isBulletSign(sign.cell.text) || text.cell.x - sign.cell.right > text.cell.size * 2)
    return row
  const { spans, right, size } = text.cell
  const opened = [{ text: '• ', bold: false, italic: false }, ...spans]
  return [{ ...text, cell: makeCell(opened, sign.cell.x, right, size), textX: text.cell.x }, ...rest]
}

/** Dates at the left are beside the text, not the text. */
function mainOf(row: Segment[]): Segment {
  const [first, second] = row as [Segment, ...Segment[]]
  return second && isDateText(first.cell.text) && !isDateText(second.cell.text) ? second : first
}
