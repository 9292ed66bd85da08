import { type LogicalLine, placeLines } from './plain-lines'
import type { Span, TextLine } from './text-line'

/** Markdown as lines: its headings, lists and emphasis are the layout. Links stay as their text. */
export function markdownLines(markdown: string): TextLine[] {
  const { body, title } = withoutFrontMatter(markdown.replace(/\r\n?/g, '\n'))
  const lines: LogicalLine[] = []
  if (title) lines.push({ cells: [spansOf(title)], indent: 0, heading: 1, blank: 0, size: 20, whole: true })
  let blank = 0
  let isList = false
  let wraps = false
  for (const raw of body.replace(/<!--[\s\S]{0,2000}?-->/g, '').split('\n')) {
    if (
      /^\s*(?:[-*_=]\s*){3,}$/.test(raw) ||
      /^(?=[^|]*[|])[\s:|-]{2,1000}$/.test(raw) ||
      raw.trim() === ''
    ) {
      if (/^\s*(?:=+|-+)\s*$/.test(raw) && wraps) underline(lines.at(-1), raw.trim().startsWith('='))
      blank += 1
      wraps = false
      continue
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)#*\s*$/.exec(raw)
    const item = /^(\s*)(?:[-*+]|\d{1,2}[.)])\s+(.*)$/.exec(raw)
    const hard = /(?: {2}|\\)$/.test(raw)
    const last = lines.at(-1)
    if (heading?.[1]) {
      const level = heading[1].length
      const size = [20, 15, 12][level - 1] ?? 11
      lines.push({
        cells: cellsOf(heading[2] ?? ''),
        indent: 0,
        heading: level,
        blank: blank + 1,
        size,
        whole: true,
      })
      isList = false
    } else if (item) {
      const indent = (item[1] ?? '').length / 2
      lines.push({ cells: [spansOf(item[2] ?? '')], indent, bullet: true, blank, whole: true })
      isList = true
    } else if (last && wraps && blank === 0 && !/^\s*\|/.test(raw) && (isList || !isShort(raw))) {
      last.cells.at(-1)?.push({ text: ' ', bold: false, italic: false }, ...spansOf(raw.trim()))
    } else {
      lines.push({ cells: cellsOf(raw.replace(/^\s*>\s?/, '').trim()), indent: 0, blank, whole: true })
      isList = false
    }
    wraps = !hard && !heading
    blank = 0
  }
  return placeLines(lines)
}

function underline(line: LogicalLine | undefined, first: boolean): void {
  if (!line) return
  line.heading = first ? 1 : 2
  line.size = first ? 20 : 15
}

/** Lines that a person set apart on purpose, though Markdown would join them. */
const isShort = (line: string) => line.trim().length < 60

/** Front matter may hold the name as its title. */
function withoutFrontMatter(text: string): { body: string; title: string | null } {
  const found = /^\u{feff}?---\n([\s\S]*?)\n(?:---|\.\.\.)\n/u.exec(text)
  if (!found?.[1]) return { body: text, title: null }
  const title = /^(?:title|name):\s*["']?(.+?)["']?\s*$/m.exec(found[1])?.[1] ?? null
  return { body: text.slice(found[0].length), title }
}

const cellsOf = (text: string): Span[][] =>
  text.startsWith('|')
    ? text
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map(part => spansOf(part.trim()))
    : [spansOf(text)]

function spansOf(text: string): Span[] {
  const plain = text
    .replace(escaped, (_, sign: string) => String.fromCharCode(hidden + sign.charCodeAt(0)))
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, '')
    .replace(/\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, '$1')
    .replace(/<([^\s<>@:]+@[^\s<>]+)>/g, '$1')
    .replace(/<((?:https?:|mailto:)[^>]{1,300})>/g, (_, url: string) => url.replace(/^mailto:/, ''))
    .replace(/<\/?[a-z][^>]{0,2000}>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/`([^`]*)`/g, '$1')
  const spans: Span[] = []
  for (const part of plain.split(
    /(\*\*\*.+?\*\*\*|\*\*.+?\*\*|__.+?__|\*[^*\s][^*]*\*|(?<![\p{L}\p{N}])_[^_\s][^_]*_(?![\p{L}\p{N}]))/u,
  )) {
    if (part === '') continue
    const marked = /^(\*\*\*|\*\*|__|\*|_)(.+)\1$/s.exec(part)
    const mark = marked?.[1] ?? ''
    const bold = mark.length >= 2
    spans.push({ text: unescaped(marked?.[2] ?? part), bold, italic: mark.length === 1 || mark.length === 3 })
  }
  return spans
}

/** Signs that are meant as themselves are hidden from the marking, then brought back. */
const escaped = /\\([\\`*_{}[\]()#+\-.!|~<>&=])/g
const hidden = 0xf700
const unescaped = (text: string): string =>
  text
    .replace(/[\uf700-\uf77f]/g, sign => String.fromCharCode(sign.charCodeAt(0) - hidden))
    .replace(/\\$/, '')
