import { type Block, boundBlocks, maxBlockLength, maxBlocks, maxTextLength } from '../blocks'

/** A text above this is no advert: it is refused in a sentence and never taken apart. Characters. */
export const maxPasted = maxTextLength

const bullet = /^(?:[•●▪◦‣∙·*–—-]|\d{1,2}[.)])\s+(?=\S)/u
const markdownHeading = /^#{1,6}\s+(?=\S)/
/** Marks of emphasis around a whole line. */
const emphasis = /^(\*\*|__)(.+)\1:?$/

/** A line of its own that names what follows: short, without the end of a sentence. */
const couldHead = (text: string): boolean =>
  text.length <= 80 && /\p{L}/u.test(text) && !/[.!?;,]$/.test(text)

const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()

interface Line {
  text: string
  /** White space before it, a tab counted as two. */
  indent: number
  /** An empty line stands above. */
  apart: boolean
}

function linesIn(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const raw of text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') {
      apart = true
      continue
    }
    const before = /^\s*/.exec(raw)?.[0] ?? ''
    lines.push({ text: trimmed, indent: before.replace(/\t/g, '  ').length, apart })
    apart = false
  }
  return lines
}

/** The width at which a text was broken into lines by its program; null where lines are paragraphs. */
function brokenAt(lines: readonly Line[]): number | null {
  const lengths = lines.map(line => line.text.length).sort((a, b) => a - b)
  const longest = lengths.at(-1) ?? 0
  const full = lengths.filter(length => length > longest * 0.75).length
  return longest >= 50 && longest <= 130 && full >= 4 ? longest : null
}

/** Whether a line goes on with the sentence that the one above began. */
function goesOn(above: string, line: Line, width: number | null): boolean {
  if (line.apart || width === null || bullet.test(line.text)) return false
  if (/[.!?:;]$/.test(above)) return /^\p{Ll}/u.test(line.text) && !/[:;]$/.test(above)
  return above.length > width * 0.6 && /^[\p{Ll}\d(&/“"'‘]|^\p{Lu}/u.test(line.text)
}

/** Pieces of at most `max` characters, cut between words where there are any. */
function pieces(text: string, max: number): string[] {
  const cut: string[] = []
  for (let rest = text; rest !== ''; ) {
    const at = rest.length > max ? rest.lastIndexOf(' ', max) : -1
    const end = rest.length <= max ? rest.length : at > max / 2 ? at : max
    cut.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return cut
}

function blockOf(line: Line, next: Line | undefined, headings: ReadonlySet<string>): Block[] {
  const { text, indent, apart } = line
  if (headings.has(text)) return [{ kind: 'heading', text }]
  if (bullet.test(text) && !emphasis.test(text))
    return pieces(text.replace(bullet, ''), maxBlockLength).map(part => ({
      kind: 'item',
      text: part,
      depth: Math.min(Math.floor(indent / 2), 8),
    }))
  const bare = text.replace(markdownHeading, '').replace(emphasis, '$2')
  const said = bare !== text || (couldHead(text) && (text.endsWith(':') || isShouted(text)))
  const stands = apart && next !== undefined && couldHead(text) && (next.apart || bullet.test(next.text))
  if ((said && bare.length <= 200) || stands) return [{ kind: 'heading', text: bare }]
  return pieces(text, maxBlockLength).map(part => ({ kind: 'paragraph', text: part }))
}

const blocksOf = (lines: readonly Line[], headings: ReadonlySet<string> = new Set()): Block[] =>
  boundBlocks(lines.slice(0, maxBlocks).flatMap((line, at) => blockOf(line, lines[at + 1], headings)))

/**
 * The text of an advert, as it was pasted or came out of a file, as blocks: headings, list items and paragraphs,
 * with lines that a program had broken put together again. Markdown and plain text alike; any text in, clean
 * blocks out.
 */
export function blocksOfText(text: string): Block[] {
  const lines = linesIn(text.slice(0, maxPasted))
  const width = brokenAt(lines)
  const whole: Line[] = []
  lines.forEach((line, at) => {
    const above = whole.at(-1)
    // The line right above, not all that it was put together with, tells whether it was full.
    if (above && goesOn(lines[at - 1]?.text ?? '', line, width)) above.text = `${above.text} ${line.text}`
    else whole.push({ ...line })
  })
  return blocksOf(whole)
}

/** A text that was shown as `plainText` of these blocks and edited: a line is a block, and headings stay headings. */
export function blocksOfEdit(text: string, before: readonly Block[]): Block[] {
  const headings = before.flatMap(block => (block.kind === 'heading' ? [block.text] : []))
  return blocksOf(linesIn(text.slice(0, maxPasted)), new Set(headings))
}
