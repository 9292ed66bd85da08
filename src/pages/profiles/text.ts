import { cleanLine, cleanText } from '../../core/kernel/text'

/** Controls and machinery that stand in the middle of a text. */
const skipped = new Set([
  'BUTTON',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'CODE',
  'SVG',
  'INPUT',
  'LABEL',
])
const breaking = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'H1', 'H2', 'H3', 'H4', 'H5'])
/** The older layouts cut texts by themselves and put dots and a link there. */
const cutMark = /(?:^|\s)lt-line-clamp__(?:ellipsis|more)/

/** The text of an element on one line. */
export const lineOf = (element: Element | null | undefined, max: number): string =>
  element ? cleanLine(raw(element, max), max) : ''

/** The text of an element with its line breaks. */
export const textOf = (element: Element | null | undefined, max: number): string =>
  element ? cleanText(raw(element, max), max) : ''

/** Without recursion: how deep a page nests is up to the page. */
function raw(root: Element, max: number): string {
  let text = ''
  const waiting: (Node | '\n')[] = [root]
  while (text.length <= max * 2) {
    const node = waiting.pop()
    if (node === undefined) break
    if (node === '\n') text += node
    else if (node.nodeType === 3) text += (node.nodeValue ?? '').slice(0, max * 2).replace(/\s+/g, ' ')
    else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.tagName.toUpperCase()
      if (name === 'BR') text += '\n'
      if (skipped.has(name) || cutMark.test(element.getAttribute('class') ?? '')) continue
      if (breaking.has(name)) {
        if (text !== '') text += '\n'
        waiting.push('\n')
      }
      for (let child = element.lastChild; child; child = child.previousSibling) waiting.push(child)
    }
  }
  return text
}
