import { cleanLine, cleanText } from '../../core/text'

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

function raw(root: Element, max: number): string {
  let text = ''
  const visit = (node: Node): void => {
    if (text.length > max * 2) return
    if (node.nodeType === 3) {
      text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    const name = element.tagName.toUpperCase()
    if (name === 'BR') text += '\n'
    if (skipped.has(name) || cutMark.test(element.getAttribute('class') ?? '')) return
    if (breaking.has(name) && text !== '') text += '\n'
    for (let child = element.firstChild; child; child = child.nextSibling) visit(child)
    if (breaking.has(name)) text += '\n'
  }
  visit(root)
  return text
}
