import { findDates, isDateText } from './dates/find-dates'
import { columnEdge, dateCells, flowsOn } from './entry-lines'
import { bodySize } from './style'
import { lineText, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

/**
 * A list without signs that isn't even set in: where every head is set off by its look, plain paragraphs below it
 * that are no sentences are the list's items.
 */
export function markPlainItems(lines: TextLine[]): TextLine[] {
  const dated = lines.filter(line => dateCells(line).length > 0)
  if (dated.length === 0 || lines.some(line => line.bullet)) return lines
  const body = bodySize(lines)
  const isSetOff = (line: TextLine) =>
    line.bold ||
    line.italic ||
    line.heading > 0 ||
    line.size > body * 1.06 ||
    line.main.spans[0]?.bold === true
  // A date on a line of its own needs no look where the name above has one.
  const isUnder = (line: TextLine) => {
    const above = lines[lines.indexOf(line) - 1]
    return isDateText(lineText(line)) && above !== undefined && isSetOff(above)
  }
  if (!dated.every(line => isSetOff(line) || isUnder(line))) return lines
  const right = columnEdge(lines)
  const isPlain = (line: TextLine) =>
    !isSetOff(line) && line.cells.length === 1 && dateCells(line).length === 0
  const marked: TextLine[] = []
  let head: TextLine[] = []
  let group: TextLine[] = []
  const close = () => {
    marked.push(...(namesBoth(head) ? itemsOf(group, right) : group))
    if (group.length > 0) head = []
    group = []
  }
  for (const line of lines) {
    // What begins below the names goes on to the next head, whatever words it holds.
    if (isPlain(line) && head.length > 0 && (group.length > 0 || !isNamed(line.text))) group.push(line)
    else {
      close()
      head.push(line)
      marked.push(line)
    }
  }
  close()
  return marked
}

/** The head has room for a title and an employer: what follows is neither. */
function namesBoth(head: TextLine[]): boolean {
  const names = head.flatMap(line => line.cells).filter(cell => !isDateText(cell.text) && !isPlace(cell.text))
  const isBoth = names.some(cell =>
    /[,|–—@•·]\s|\sat\s/.test(cell.text.replace(findDates(cell.text)[0]?.text ?? '', '')),
  )
  return head.some(line => dateCells(line).length > 0) && (names.length >= 2 || isBoth)
}

const isNamed = (text: string): boolean =>
  isPlace(text) ||
  isDateText(text) ||
  (text.split(' ').length <= 5 && (titleScore(text) >= 1 || employerScore(text) > 0))

function itemsOf(group: TextLine[], right: number): TextLine[] {
  const starts = group.flatMap((line, at) => {
    const before = group[at - 1]
    return !before || !flowsOn(before, line, right) ? [at] : []
  })
  const items = new Set(
    starts.filter((from, index) => {
      const paragraph = group.slice(from, starts[index + 1] ?? group.length)
      return (
        !/[.!?:]$/.test(lineText(paragraph.at(-1) as TextLine)) &&
        (group[from]?.text.split(' ').length ?? 0) >= 3
      )
    }),
  )
  return group.map((line, at) => (items.has(at) ? { ...line, bullet: true } : line))
}
