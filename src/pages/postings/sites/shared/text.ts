import { cleanLine } from '../../../../core/kernel/text'

const blocks =
  /^(?:address|article|br|dd|div|dl|dt|figcaption|h[1-6]|header|li|ol|p|section|table|td|th|tr|ul)$/i
const unseen = /^(?:script|style|template|noscript|svg)$/i

/**
 * The text of an element on one line, with a space where a new block begins ("Berlin" | "Germany").
 * `skip` is a part that is left out.
 */
export function lineOf(node: Node, max = 600, skip?: Element): string {
  const parts: string[] = []
  let length = 0
  const walk = (parent: Node): void => {
    for (let child = parent.firstChild; child && length < max * 2; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? ''
        parts.push(text)
        length += text.trim().length
      } else if (child.nodeType === 1 && child !== skip && !unseen.test(child.nodeName)) {
        const apart = blocks.test(child.nodeName)
        if (apart) parts.push(' ')
        walk(child)
        if (apart) parts.push(' ')
      }
    }
  }
  walk(node)
  return cleanLine(parts.join(''), max)
}

/** Only the text that stands in the element itself, not in its children ("Nurse<span> - job post</span>"). */
export function ownLineOf(element: Element): string {
  const texts = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.nodeValue ?? '')
  return cleanLine(texts.join(' '), 600)
}

/** The page's title without the counter of unread messages ("(3) Nurse | Example"). */
export const pageTitle = (document: Document): string =>
  cleanLine(document.title, 600).replace(/^\(\d+\+?\)\s*/, '')

/** Parts of a line between a separator that has spaces on both sides and stands outside of brackets. */
export function partsOf(line: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < line.length; at++) {
    const letter = line.charAt(at)
    if ('([{'.includes(letter)) depth++
    else if (')]}'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && line.startsWith(` ${separator} `, at)) {
      parts.push(line.slice(from, at).trim())
      from = at + separator.length + 2
      at = from - 1
    }
  }
  parts.push(line.slice(from).trim())
  return parts.filter(part => part !== '')
}
