import { isAside } from './asides'
import { type FoundDate, findDates, isDateText } from './dates/find-dates'
import { type Cell, lineText, makeCell, sideCells, type TextLine } from './text-line'
import { labelled } from './words/fields'

/** What a line is within an entry: its head, a list item or the rest of one, or prose. */
type LineRole = 'head' | 'item' | 'rest' | 'prose'

export interface RoledLine {
  line: TextLine
  role: LineRole
}

/** Labels inside an entry that say nothing themselves. */
const label =
  /^(?:(?:key\s+)?(?:highlights|responsibilities|achievements|accomplishments|duties|contributions|results)|(?:main )?tasks|aufgaben|tätigkeiten|verantwortlichkeiten|erfolge|missions?|tâches|réalisations|responsabilités|funciones|logros|responsabilidades|mansioni|attività|taken|werkzaamheden|obowiązki|osiągnięcia|arbetsuppgifter|обязанности|достижения|задачи)(?:\s+(?:include|included|and achievements|and duties))?\s*:?$/iu

/** "Duties, accomplishments and related skills:" says no more than "Duties:". */
const isLabel = (text: string): boolean =>
  label.test(text) ||
  (/:$/.test(text) &&
    text.split(' ').length <= 8 &&
    /\b(?:duties|responsibilities|achievements|accomplishments)\b/i.test(text))

/** Gives each line of a section its role. */
export function rolesOf(given: TextLine[]): RoledLine[] {
  const roled: RoledLine[] = []
  const right = columnEdge(given)
  const lines = joinWrappedHeads(given, right)
  const pitch = usualGap(lines)
  let item: TextLine | null = null
  let before: TextLine | null = null
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]
    if (!line.bullet && line.cells.length === 1 && isLabel(line.text)) {
      before = line
      item = null
      continue
    }
    // What a form says below its list belongs to neither entry.
    if (item && !line.bullet && isAside(line.text)) {
      before = line
      continue
    }
    const last = roled.at(-1)
    let role: LineRole = 'head'
    if (line.bullet) role = 'item'
    else if (labelled(line.text) !== null) role = 'head'
    else if (item && before && !opensBelow(line, next, item) && goesOn(item, before, line, right, pitch))
      role = 'rest'
    else if (
      isProse(line, next, right) ||
      (last?.role === 'prose' &&
        before &&
        line.bold === before.bold &&
        Math.abs(line.size - before.size) < before.size * 0.04 &&
        !isDated(line) &&
        flowsOn(before, line, right)) ||
      ((last?.role === 'head' || last?.role === 'prose') &&
        isSentence(line) &&
        roled.some(one => isDated(one.line)))
    )
      role = 'prose'
    roled.push({ line, role })
    if (role === 'item') item = line
    else if (role !== 'rest') item = null
    before = line
  }
  return roled
}

/** Where the lines of a column end at most, what stands at its right margin included. */
export const columnEdge = (lines: TextLine[]): number =>
  Math.max(0, ...lines.map(line => Math.max(line.right, line.cells.at(-1)?.right ?? 0)))

/** How far most lines are from the one above, in their size. */
function usualGap(lines: TextLine[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of lines) {
    const rounded = Math.round(gap * 10) / 10
    if (rounded > 0.8 && rounded < 2.6) counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1.2
}

/** A date on a line of its own below a line that isn't set in: the next entry begins. */
const opensBelow = (line: TextLine, next: TextLine | undefined, item: TextLine): boolean =>
  next !== undefined &&
  !next.bullet &&
  isDateText(lineText(next)) &&
  findDates(lineText(next)).some(date => !date.single) &&
  Math.abs(next.x - line.x) < line.size * 0.5 &&
  line.x < item.x - line.size * 0.3

/** A head too long for its line runs on below in the style in which it ended. */
function joinWrappedHeads(lines: TextLine[], right: number): TextLine[] {
  const joined: TextLine[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before && isWrappedHead(before, line, right)) {
      const spans = [
        ...before.main.spans,
        { text: ' ', bold: line.bold, italic: line.italic },
        ...line.main.spans,
      ]
      const main = makeCell(spans, before.main.x, line.right, before.size)
      joined[joined.length - 1] = { ...before, text: main.text, main, cells: [main], right: line.right }
    } else joined.push(line)
  }
  return joined
}

function isWrappedHead(before: TextLine, line: TextLine, right: number): boolean {
  const last = before.main.spans.at(-1)
  return (
    !before.bullet &&
    !line.bullet &&
    before.cells.length + line.cells.length === 2 &&
    before.main.spans[0]?.bold === true &&
    (before.main.spans.length > 1 || /[,–—|@]\s|\sat\s/.test(before.text)) &&
    last?.bold === line.bold &&
    last.italic === line.italic &&
    !isDated(line) &&
    labelled(line.text) === null &&
    before.size === line.size &&
    line.gap < 1.7 &&
    before.text.length > 30 &&
    Math.abs(before.main.x - line.main.x) < 2 &&
    flowsOn(before, line, right)
  )
}

/** The line is the rest of the list item that began at `item`. */
function goesOn(item: TextLine, before: TextLine, line: TextLine, right: number, pitch: number): boolean {
  if (before.whole || line.heading > 0) return false
  // Set larger, or further away than this list's lines are from each other: no rest of it.
  if (line.size > item.size * 1.08 || (line.page === before.page && line.gap > 1.75 && before.gap < 1.4))
    return false
  // A date at the right margin isn't the rest of an item; a year that an item ends in is.
  if (isDateText(lineText(line)) && Math.abs(line.x - item.x) > line.size) return false
  if (line.page === before.page && line.gap > Math.max(2, before.gap * 1.6)) return false
  const startsWithBold = line.main.spans[0]?.bold === true && item.main.spans.every(span => !span.bold)
  if (startsWithBold) return false
  // Not set in, and further away than this section's lines are: another paragraph.
  if (line.page === before.page && line.gap > pitch * 1.2 && line.x < item.x - line.size * 0.3) return false
  const indented = line.x > item.main.x + line.size * 0.3
  const hanging = line.x >= item.x - line.size * 0.45
  if (indented && hanging) return true
  return flowsOn(before, line, right) && line.x >= item.main.x - line.size * 0.3 && !isDated(line)
}

/** The line above had no room for this line's first word: the text ran over. */
export function flowsOn(before: TextLine, line: TextLine, right: number): boolean {
  if (before.whole || (line.page === before.page && line.gap > 2)) return false
  const [word = ''] = line.text.split(' ')
  const width = ((line.right - line.x) / Math.max(1, line.text.length)) * (word.length + 1)
  return before.right + width > right - line.size * 0.5 || /^\p{Ll}/u.test(line.text)
}

function isProse(line: TextLine, next: TextLine | undefined, right: number): boolean {
  const words = line.text.split(' ').length
  if (line.heading > 0 || line.bold || isDated(line)) return false
  // A name set off within the line, or a date right below: an entry's head.
  if (line.main.spans[0]?.bold || (next && isDateText(lineText(next)))) return false
  if (words >= 8 && /[.!?…]$/.test(line.text)) return true
  if (isNames(line.text)) return false
  // The sentence goes on below.
  const runsOn = next && !next.bullet && !line.whole && next.gap < 2 && /^\p{Ll}/u.test(next.text)
  if (words >= 5 && runsOn && !isDated(next)) return true
  if (words < 9) return false
  return line.whole ? words >= 14 : line.right > right - line.size * 8
}

/** Words begin with capitals as names and titles do, and sentences don't. */
function isNames(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length >= 3 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

/** A short sentence under an entry's head. */
const isSentence = (line: TextLine): boolean =>
  !line.bold &&
  line.heading === 0 &&
  !/\b(?:Inc|Ltd|Co|Corp|Bros|Assoc|Univ)\.$/.test(line.text) &&
  line.cells.length === 1 &&
  line.text.split(' ').length >= 4 &&
  /(?:\p{Ll}{2}|[\d%)])\.$/u.test(line.text) &&
  !isDated(line)

const isDated = (line: TextLine) => dateCells(line).length > 0

/** Cells of a line that hold dates: of a list item, only those beside its text. */
export function dateCells(line: TextLine): Cell[] {
  const cells = line.bullet ? sideCells(line).filter(cell => isDateText(cell.text)) : line.cells
  return cells.filter(cell => findDates(cell.text).some(date => !isInPassing(cell.text, date)))
}

/** A year inside a sentence dates nothing. */
function isInPassing(text: string, { single, index, text: date }: FoundDate): boolean {
  const before = text.slice(0, index).trim()
  const words = before.split(/\s+/).length
  const after = text.slice(index + date.length).trim()
  if (!single || words < 4) return false
  const goesOn = words >= 6 ? /^(?:[.,;]\s+)?\p{L}/u : /^\p{L}/u
  return goesOn.test(after) || (words >= 6 && /\b(?:in|of|by|during|until|and|or|since|for)$/i.test(before))
}
