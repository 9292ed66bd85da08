import { type Block, boundBlocks } from '../../../core/posting/blocks'
import type { Budget } from '../budget'
import { type Line, linesUnder } from './lines'

/** Buttons and remarks that stand inside adverts without being part of them. */
const remarks =
  /^(?:show (?:more|less)|see (?:more|less)|read (?:more|less)|view (?:more|less)|mehr (?:anzeigen|lesen)|weniger anzeigen|(?:voir|afficher|lire) (?:plus|moins|la suite)|ver (?:más|mais|menos)|mostra (?:altro|di più|meno)|…|\.\.\.|share(?: this job)?|save(?: job)?|print|apply(?: now)?|report (?:this )?job)$/iu
const bullet = /^(?:[•●▪◦‣∙·*–—-]|â¢|\d{1,2}[.)])\s+(?=\S)/u

/** Lines that all are bold and short, or end in a colon, head what follows though their markup does not say so. */
const actsAsHeading = (line: Line): boolean =>
  line.strong && line.text.length <= 90 && line.role !== 'item' && !/[.!;]$/.test(line.text)

function blockOf(line: Line): Block | null {
  if (remarks.test(line.text) || line.role === 'control') return null
  if (line.role === 'heading' || actsAsHeading(line)) return { kind: 'heading', text: line.text }
  if (line.role === 'item')
    return { kind: 'item', text: line.text.replace(bullet, ''), depth: Math.min(line.level, 8) }
  if (bullet.test(line.text)) return { kind: 'item', text: line.text.replace(bullet, ''), depth: 0 }
  return { kind: 'paragraph', text: line.text }
}

export const blocksOfLines = (lines: readonly Line[]): Block[] =>
  boundBlocks(lines.flatMap(line => blockOf(line) ?? []))

/** The text of an element as blocks, without buttons and the furniture inside it. */
export function blocksOfElement(root: Element, budget: Budget): Block[] {
  const lines = linesUnder(root, budget)
  const own = lines.filter(line => !line.chrome)
  return blocksOfLines(own.length > lines.length / 2 ? own : lines)
}

/**
 * Blocks of an HTML text from structured data, which may be escaped once or twice, or be plain text. Parsed as
 * an inert document: nothing in it runs or loads.
 */
export function blocksOfHtml(html: string, budget: Budget): Block[] {
  let markup = withBreaks(html.slice(0, 400_000))
  for (let round = 0; round < 2 && !/<[a-z!/]/i.test(markup) && /&(?:lt|amp|#60);/i.test(markup); round++) {
    markup = new DOMParser().parseFromString(markup, 'text/html').documentElement.textContent ?? ''
  }
  if (!/<[a-z!/]/i.test(markup)) return boundBlocks(blocksOfPlain(markup))
  return blocksOfElement(new DOMParser().parseFromString(unescaped(markup), 'text/html').body, budget)
}

/** Breaks that were written as backslash and letter, where a program escaped a text twice. */
const withBreaks = (text: string): string =>
  /\n/.test(text.slice(0, 2_000)) ? text : text.replace(/(?:\\r)?\\n/g, '\n')

/** Markup of which parts were escaped once more than the rest: lists pasted into an editor, "Salt &amp;amp; pepper". */
const unescaped = (markup: string): string =>
  markup
    .replace(/&lt;(\/?(?:p|li|ul|ol|br|div|strong|b|em|h[1-6]|span)(?:\s[^<>&]{0,200})?\/?)&gt;/gi, '<$1>')
    .replace(/&amp;(?=#?\w{2,8};)/g, '&')

function blocksOfPlain(text: string): Block[] {
  return text
    .replace(/&nbsp;/g, ' ')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line && !remarks.test(line))
    .map(line =>
      bullet.test(line)
        ? { kind: 'item', text: line.replace(bullet, ''), depth: 0 }
        : { kind: 'paragraph', text: line },
    )
}
