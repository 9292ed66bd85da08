import { withoutBullet } from './bullets'
import { makeCell, type Span, type TextLine } from './text-line'

/** What a logical line (of a text, Markdown or word processor's file) is made of. */
export interface LogicalLine {
  cells: Span[][]
  /** Levels of indent; list items count theirs. */
  indent: number
  /** A list item by the file's own marking. */
  bullet?: boolean
  heading?: number
  /** Empty lines above. */
  blank: number
  size?: number
  whole: boolean
}

const letter = 5

/** Lines with the places that they would have on a page, so that one set of rules reads every file. */
export function placeLines(lines: LogicalLine[]): TextLine[] {
  let y = 0
  return lines.flatMap(({ cells, indent, bullet, heading = 0, blank, size = 10, whole }) => {
    let x = indent * letter * 2
    const placed = cells
      .map(spans => {
        const width = spans.reduce((sum, span) => sum + span.text.length, 0) * letter
        const cell = makeCell(spans, x, x + width, size)
        x += width + letter * 8
        return cell
      })
      .filter(cell => cell.text !== '')
    const [main] = placed
    if (!main) return []
    const gap = 1.2 + blank
    y += gap * size
    const bare = withoutBullet(main.text)
    return [
      {
        text: bare ?? main.text,
        cells: placed,
        main,
        bullet: bullet ?? bare !== null,
        x: main.x + (bullet || bare !== null ? letter * 2 : 0),
        right: main.right,
        y,
        size,
        bold: main.bold,
        italic: main.italic,
        gap,
        heading,
        whole,
        page: 0,
      },
    ]
  })
}

/** No table of a résumé has more columns. */
const mostCells = 30

/** Plain text: indents, empty lines and wide gaps are all the layout that there is. */
export function textLines(text: string): TextLine[] {
  let blank = 0
  const lines: LogicalLine[] = []
  const given = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n')
  const whole = !isWrapped(given)
  for (const raw of given) {
    const line = raw.replace(/\t/g, '    ').trimEnd()
    if (line.trim() === '' || /^[\s\-=_*~]{3,}$/.test(line)) {
      blank += 1
      continue
    }
    const indent = (line.length - line.trimStart().length) / 2
    const cells = line
      .trim()
      .split(/\s{3,}/)
      .map(part => [{ text: part, bold: false, italic: false }])
    const isList = withoutBullet(line.trim()) !== null
    lines.push({
      cells: isList || cells.length > mostCells ? [joined(cells)] : cells,
      indent,
      blank: Math.min(blank, 2),
      whole,
    })
    blank = 0
  }
  return placeLines(lines)
}

/** Lines were broken at a width: no program breaks them below sixty letters, and broken lines are about as long. */
function isWrapped(lines: string[]): boolean {
  const lengths = lines.map(line => line.trimEnd().length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest < 60) return false
  const near = lengths.filter(length => length > longest * 0.85).length
  const long = lengths.filter(length => length > longest * 0.5).length
  return longest <= 100 || (near >= 4 && near > long * 0.3)
}

const joined = (cells: Span[][]): Span[] => [
  {
    text: cells
      .flat()
      .map(span => span.text)
      .join(' '),
    bold: false,
    italic: false,
  },
]
