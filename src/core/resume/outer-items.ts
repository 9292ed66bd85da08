import { findDates } from './dates/find-dates'
import { dateCells } from './entry-lines'
import type { TextLine } from './text-line'

/**
 * A list whose items are the entries themselves, with their own lists inside: the outer items are read as heads.
 * So is a section that is nothing but items.
 */
export function openOuterItems(lines: TextLine[]): TextLine[] {
  const items = lines.filter(line => line.bullet)
  const others = lines.filter(line => !line.bullet)
  if (items.length === 0 || others.some(line => dateCells(line).length > 0)) return lines
  const left = Math.min(...items.map(line => line.main.x))
  const outer = new Set(items.filter(line => line.main.x <= left + line.size * 0.5))
  const dated = [...outer].filter(line => line.cells.some(cell => findDates(cell.text).length > 0))
  if (dated.length < outer.size * 0.6) return lines
  return lines.map(line => (outer.has(line) ? { ...line, bullet: false, x: line.main.x } : line))
}
