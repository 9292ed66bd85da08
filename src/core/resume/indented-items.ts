import { isDateText } from './dates/find-dates'
import { columnEdge, dateCells, flowsOn } from './entry-lines'
import { lineText, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { titleScore } from './words/titles'

/**
 * A list whose signs are missing or were never there: lines set in under an entry's head. One long paragraph under
 * a head is prose, not a list.
 */
export function markIndentedItems(lines: TextLine[]): TextLine[] {
  const dated = lines.filter(line => dateCells(line).length > 0)
  const named = dated.filter(line => !isDateText(lineText(line)))
  // Dates on lines of their own show the margin where names stand at it too.
  const heads = named.length > 0 ? named : dated.filter(line => standsWithNames(line, lines))
  if (heads.length === 0 || lines.some(line => line.bullet)) return lines
  const left = Math.min(...heads.map(line => line.main.x))
  const right = columnEdge(lines)
  const isIn = (line: TextLine) =>
    line.main.x > left + line.size * 0.8 &&
    line.cells.length === 1 &&
    !line.bold &&
    dateCells(line).length === 0
  const tight = Math.min(...lines.filter(isIn).map(line => line.gap))
  const marked: TextLine[] = []
  let group: TextLine[] = []
  const close = () => {
    marked.push(...itemsOf(group, right, tight))
    group = []
  }
  for (const line of lines) {
    if (isIn(line) && (group.length > 0 || !isNamed(line))) group.push(line)
    else {
      close()
      marked.push(line)
    }
  }
  close()
  return marked
}

function standsWithNames(line: TextLine, lines: TextLine[]): boolean {
  const at = lines.indexOf(line)
  return [lines[at - 1], lines[at + 1]].some(
    one => one !== undefined && one.gap < 2 && Math.abs(one.main.x - line.main.x) < line.size * 0.5,
  )
}

/** A title or an employer that is set in. */
const isNamed = (line: TextLine): boolean =>
  line.italic ||
  (line.text.split(' ').length <= 6 && (titleScore(line.text) >= 1 || employerScore(line.text) > 0))

function itemsOf(group: TextLine[], right: number, tight: number): TextLine[] {
  const begins = group.map((line, at) => {
    const before = group[at - 1]
    return !before || line.gap > tight * 1.25 || !flowsOn(before, line, right)
  })
  const letters = group.reduce((sum, line) => sum + line.text.length, 0)
  const isProse =
    begins.filter(begin => begin).length === 1 && letters > 120 && /[.!?]$/.test(group.at(-1)?.text ?? '')
  return isProse ? group : group.map((line, at) => (begins[at] ? { ...line, bullet: true } : line))
}
