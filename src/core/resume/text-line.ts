import { withoutLongWords } from './long-words'

/** One stretch of text in one style. */
export interface Span {
  text: string
  bold: boolean
  italic: boolean
}

/** Text that stands together on a line: a date at the right margin is a cell of its own. */
export interface Cell {
  spans: Span[]
  text: string
  x: number
  right: number
  size: number
  bold: boolean
  italic: boolean
}

/**
 * One line of a résumé in reading order, whatever file it came from. Lengths are points; of files without a
 * layout (text, Markdown) they are made up from indents, so that the same rules apply.
 */
export interface TextLine {
  /** The main cell's text, without its bullet. */
  text: string
  /** All cells from left to right, the main one included. */
  cells: Cell[]
  main: Cell
  bullet: boolean
  /** Where the main text begins, after a bullet. */
  x: number
  right: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  /** Distance to the line above in the same column, in line heights of this size: about 1.2 is tight. */
  gap: number
  /** The level that the file itself gives a heading; 0 for none. */
  heading: number
  /** The file keeps paragraphs together: the next line is never the rest of this one. */
  whole: boolean
  page: number
}

/** The line's other cells, left to right. */
export const sideCells = (line: TextLine): Cell[] => line.cells.filter(cell => cell !== line.main)

export const lineText = (line: TextLine): string => line.cells.map(cell => cell.text).join('   ')

/** A list item's line as an ordinary one, without its sign. */
export function asPlain(line: TextLine): TextLine {
  if (!line.bullet) return line
  const { main } = line
  const sign = main.text.length - line.text.length
  const [first, ...rest] = main.spans
  if (sign <= 0 || !first || !main.text.endsWith(line.text)) return { ...line, bullet: false, x: main.x }
  let left = sign
  const spans = [{ ...first, text: first.text.trimStart() }, ...rest].map(span => {
    const cut = Math.min(left, span.text.length)
    left -= cut
    return { ...span, text: span.text.slice(cut) }
  })
  const bare = makeCell(spans, main.x, main.right, main.size)
  return {
    ...line,
    bullet: false,
    main: bare,
    cells: line.cells.map(cell => (cell === main ? bare : cell)),
    x: main.x,
  }
}

export function makeCell(given: Span[], x = 0, right = x, size = 10): Cell {
  const spans = given.map(span => ({ ...span, text: withoutLongWords(span.text) }))
  const letters = (wanted: (span: Span) => boolean) =>
    spans.reduce((sum, span) => sum + (wanted(span) ? span.text.trim().length : 0), 0)
  const all = letters(() => true)
  return {
    spans,
    text: withoutLongWords(spans.map(span => span.text).join(''))
      .replace(/\s+/g, ' ')
      .trim(),
    x,
    right,
    size,
    bold: all > 0 && letters(span => span.bold) * 2 > all,
    italic: all > 0 && letters(span => span.italic) * 2 > all,
  }
}
