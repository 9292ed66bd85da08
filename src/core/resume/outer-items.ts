import { findDates } from './dates/find-dates'
import { dateCells } from './entry-lines'
import { asPlain, type TextLine } from './text-line'

/**
 * A list whose items are the entries themselves, with their own lists inside: the outer items are read as heads.
 * So is a section that is nothing but items.
 */
export function openOuterItems(lines: TextLine[]): TextLine[] {
  const items = lines.filter(line => line.bullet)
  if (items.length === 0) return lines
  const left = Math.min(...items.map(line => line.main.x))
  const outer = new Set(items.filter(line => line.main.x <= left + line.size * 0.5))
  const own = ownLines(lines, outer)
  const others = lines.filter(line => !line.bullet && ![...own.values()].flat().includes(line))
  if (others.some(line => dateCells(line).length > 0)) return lines
  const dated = [...outer].filter(line =>
    [line, ...(own.get(line) ?? [])].some(one => one.cells.some(cell => findDates(cell.text).length > 0)),
  )
  if (dated.length < outer.size * 0.6) return lines
  return lines.map(line => (outer.has(line) ? asPlain(line) : line))
}

/** Lines set in under an outer item, before its own list: its title and dates, each on a line. */
function ownLines(lines: TextLine[], outer: Set<TextLine>): Map<TextLine, TextLine[]> {
  const own = new Map<TextLine, TextLine[]>()
  let open: TextLine | null = null
  for (const line of lines) {
    // A further role of an outer item stands below the list of the one before.
    if (line.bullet) open = outer.has(line) ? line : open
    else if (open && line.x > open.main.x + line.size * 0.3) own.set(open, [...(own.get(open) ?? []), line])
    else open = null
  }
  return own
}
