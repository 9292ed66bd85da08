import type { LogicalLine } from '../../core/resume/plain-lines'
import type { Span } from '../../core/resume/text-line'
import { headingKind } from '../../core/resume/words/headings'

/** What the Word library tells of a document, as far as it is read here. */
export interface DocxElement {
  type: string
  children?: DocxElement[]
  value?: string
  styleName?: string | null
  numbering?: { level?: string | number } | null
  indent?: { start: string | null; hanging: string | null }
  isBold?: boolean
  isItalic?: boolean
  isAllCaps?: boolean
  fontSize?: number | null
  breakType?: string
}

/** Streams of lines: text, and each column of a table that sets columns. */
export function docxStreams(document: DocxElement): LogicalLine[][] {
  const streams: LogicalLine[][] = [[]]
  const state = { blank: 0 }
  for (const child of document.children ?? []) {
    if (child.type === 'table' && isLayout(child)) {
      streams.push(...columnsOf(child), [])
      state.blank = 1
    } else {
      streams.at(-1)?.push(...linesOf(child, state))
    }
  }
  return streams.filter(lines => lines.length > 0)
}

/** Cells with several paragraphs side by side are columns; cells of one line each are a row. */
function isLayout(table: DocxElement): boolean {
  const rows = table.children ?? []
  const widest = Math.max(0, ...rows.map(row => row.children?.length ?? 0))
  if (widest < 2) return false
  return rows.some(row => (row.children ?? []).filter(cell => paragraphs(cell) >= 4).length >= 2)
}

const paragraphs = (cell: DocxElement): number =>
  (cell.children ?? []).filter(child => child.type === 'paragraph' && plain(child) !== '').length

const plain = (element: DocxElement): string =>
  (element.value ?? '') + (element.children ?? []).map(plain).join('')

function columnsOf(table: DocxElement): LogicalLine[][] {
  const columns: LogicalLine[][] = []
  for (const row of table.children ?? []) {
    for (const [at, cell] of (row.children ?? []).entries()) {
      const column = columns[at] ?? []
      columns[at] = column
      const state = { blank: 1 }
      for (const child of cell.children ?? []) column.push(...linesOf(child, state))
    }
  }
  return columns
}

function linesOf(element: DocxElement, state: { blank: number }): LogicalLine[] {
  if (element.type === 'table') return (element.children ?? []).flatMap(row => linesOfRow(row, state))
  if (element.type !== 'paragraph') return (element.children ?? []).flatMap(child => linesOf(child, state))
  // A text box hangs on a paragraph and holds its own.
  const boxed = boxesIn(element).flatMap(box => linesOf(box, state))
  const lines = [...paragraphLines(element), ...boxed]
  if (lines.length === 0) {
    state.blank = Math.min(state.blank + 1, 2)
    return []
  }
  const [first] = lines
  if (first) first.blank = state.blank
  state.blank = 0
  return lines
}

const isBlock = ({ type }: DocxElement): boolean => type === 'paragraph' || type === 'table'

const boxesIn = (element: DocxElement): DocxElement[] =>
  (element.children ?? []).flatMap(child => (isBlock(child) ? [child] : boxesIn(child)))

/** First lines of a row's cells stand beside each other, what follows in a cell below them. */
function linesOfRow(row: DocxElement, state: { blank: number }): LogicalLine[] {
  const cells = (row.children ?? []).map(cell => {
    const own = { blank: 0 }
    return (cell.children ?? []).flatMap(child => linesOf(child, own))
  })
  const firsts = cells.flatMap(lines => lines[0] ?? [])
  const [main] = firsts
  if (!main) return []
  const blank = state.blank
  state.blank = 0
  if (firsts.some(line => line.bullet)) return cells.flat()
  // A section's name beside its text is a line of its own.
  if (headingKind(textOf(main)) !== null)
    return [{ ...main, blank }, ...cells.flatMap((lines, at) => (at === 0 ? lines.slice(1) : lines))]
  const joined = { ...main, cells: firsts.flatMap(line => line.cells), blank }
  return [joined, ...cells.flatMap(lines => lines.slice(1))]
}

const textOf = (line: LogicalLine): string =>
  line.cells
    .flat()
    .map(span => span.text)
    .join('')

interface Open {
  cells: Span[][]
  sizes: number[]
}

function paragraphLines(paragraph: DocxElement): LogicalLine[] {
  const lines: Open[] = [{ cells: [[]], sizes: [] }]
  const walk = (element: DocxElement, run: DocxElement | null) => {
    const line = lines.at(-1)
    if (!line) return
    if (element.type === 'text' && element.value) {
      const text = run?.isAllCaps ? element.value.toUpperCase() : element.value
      line.cells.at(-1)?.push({ text, bold: run?.isBold === true, italic: run?.isItalic === true })
      if (run?.fontSize) line.sizes.push(run.fontSize)
    } else if (element.type === 'tab') {
      line.cells.push([])
    } else if (element.type === 'break' && element.breakType === 'line') {
      lines.push({ cells: [[]], sizes: [] })
    } else if (!isBlock(element)) {
      for (const child of element.children ?? []) walk(child, element.type === 'run' ? element : run)
    }
  }
  walk({ ...paragraph, type: 'body' }, null)
  const style = paragraph.styleName ?? ''
  const heading = headingLevel(style)
  const bullet = paragraph.numbering != null || /^list (?:bullet|number)/i.test(style)
  const indent = Number(paragraph.indent?.start ?? 0) / 360 + Number(paragraph.numbering?.level ?? 0)
  return lines
    .map(({ cells, sizes }) => ({
      cells: cells.filter(spans => spans.some(span => span.text.trim() !== '')),
      indent: Number.isFinite(indent) ? indent : 0,
      ...(bullet && heading === 0 ? { bullet: true } : {}),
      heading,
      blank: 0,
      size: sizes.length > 0 ? Math.max(...sizes) : ([10, 20, 15, 12][heading] ?? 11),
      whole: true,
    }))
    .filter(line => line.cells.length > 0)
}

function headingLevel(style: string): number {
  if (/^title$/i.test(style)) return 1
  const found =
    /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|заголовок)\s*(\d)/i.exec(
      style,
    )
  return found?.[1] ? Number(found[1]) : 0
}
