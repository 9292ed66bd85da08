import type { Budget } from '../budget'
import { isChrome, isHidden, isInlineTag } from './areas'

type LineRole = 'heading' | 'item' | 'text' | 'cell' | 'label' | 'control'

/** One line of a page as a reader sees it, with what its markup says about it. */
export interface Line {
  text: string
  /** The innermost block element that holds the line. */
  element: Element
  role: LineRole
  /** Of a heading 1–6, of a list item its depth from 0. */
  level: number
  /** The inline elements of the line one by one, where it has several ("Location" and "Kalmar"). */
  pieces: readonly string[]
  /** Characters that stand in links. */
  linked: number
  /** All of it is bold. */
  strong: boolean
  /** The element by which the line belongs to the page's furniture, or null. */
  chrome: Element | null
}

/** More lines than any advert has; what follows is left out. */
const maxLines = 12_000
const maxLineLength = 20_000

/** Marks where one inline element ends and the next begins; no page's text keeps it. */
const seam = '\u0001'

const headingLevels = new Map([1, 2, 3, 4, 5, 6].map(level => [`H${level}`, level]))
const boldTags = new Set(['B', 'STRONG'])

function roleOf(element: Element, heading: number, listDepth: number): LineRole {
  if (heading) return 'heading'
  const tag = element.tagName
  if (tag === 'BUTTON') return 'control'
  if (tag === 'LABEL' || tag === 'DT' || tag === 'TH' || tag === 'LEGEND') return 'label'
  if (tag === 'TD' || tag === 'DD') return listDepth >= 0 ? 'item' : 'cell'
  return listDepth >= 0 ? 'item' : 'text'
}

/** State that a block element brings to everything inside it. */
interface Frame {
  block: Element
  chrome: Element | null
  heading: number
  listDepth: number
  /** How many links and bold elements are open. */
  links: number
  bolds: number
}

/** What a form itself says: a field that is called "nextSibling" would stand in its place, and lead in circles. */
const own = (form: Element, name: 'firstChild' | 'nextSibling'): Node | null =>
  Reflect.get(Node.prototype, name, form)

/**
 * The visible lines under `root` in reading order, without layout: works on a parsed document that was never
 * rendered. Walks without recursion, so that depth costs no stack, and stops when the budget is over.
 */
export function linesUnder(root: Element, budget: Budget): Line[] {
  const lines: Line[] = []
  /** Every open element, with the frame around it: asking the page again costs more than the walk, and may lie. */
  const open: { element: Element; inline: boolean; isForm: boolean; around: Frame }[] = []
  let frame: Frame = { block: root, chrome: null, heading: 0, listDepth: -1, links: 0, bolds: 0 }
  let text = ''
  let linked = 0
  let bold = 0
  let visible = 0

  const flush = () => {
    if (!visible) {
      text = ''
      linked = 0
      bold = 0
      return
    }
    const hasSeam = text.includes(seam)
    const line = (hasSeam ? text.replaceAll(seam, '') : text).replace(/\s+/g, ' ').trim()
    if (line && lines.length < maxLines) {
      const pieces = hasSeam
        ? text
            .split(seam)
            .map(piece => piece.replace(/\s+/g, ' ').trim())
            .filter(Boolean)
        : []
      lines.push({
        text: line.slice(0, maxLineLength),
        pieces: pieces.length > 1 ? pieces : [],
        element: frame.block,
        role: roleOf(frame.block, frame.heading, frame.listDepth),
        level: frame.heading || Math.max(frame.listDepth, 0),
        linked: Math.min(linked, line.length),
        strong: visible > 0 && bold >= visible,
        chrome: frame.chrome,
      })
    }
    text = ''
    linked = 0
    bold = 0
    visible = 0
  }

  let node: Node | null = root.firstChild
  while (node && !budget.over() && lines.length < maxLines) {
    let descend: Node | null = null
    if (node.nodeType === 3) {
      const value = (node as Text).data
      const length = value.length > maxLineLength ? value.length : value.trim().length
      if (!length) {
        // Between two blocks stands mostly the source's indentation.
        if (text) text += ' '
      } else {
        if (text.length < maxLineLength) {
          // Cut first: one text node may hold megabytes.
          const room = value.length > maxLineLength ? value.slice(0, maxLineLength) : value
          text += room.includes(seam) ? room.replaceAll(seam, ' ') : room
        }
        visible += length
        if (frame.links) linked += length
        if (frame.bolds) bold += length
      }
    } else if (node.nodeType === 1) {
      const element = node as Element
      const tag = element.tagName
      if (tag === 'BR' || tag === 'HR') flush()
      else if (!isHidden(element, tag) && element.firstChild) {
        const inline = isInlineTag(tag)
        const isForm = tag === 'FORM' || typeof tag !== 'string'
        open.push({ element, inline, isForm, around: frame })
        descend = isForm ? own(element, 'firstChild') : element.firstChild
        if (inline) {
          if (text) text += seam
          const link = tag === 'A' && element.hasAttribute('href') ? 1 : 0
          const isBold = boldTags.has(tag) ? 1 : 0
          if (link || isBold) frame = { ...frame, links: frame.links + link, bolds: frame.bolds + isBold }
        } else {
          flush()
          const heading = headingLevels.get(tag) ?? frame.heading
          frame = {
            block: element,
            chrome: frame.chrome ?? (isChrome(element) ? element : null),
            heading,
            listDepth: tag === 'LI' ? frame.listDepth + 1 : frame.listDepth,
            links: frame.links,
            bolds: frame.bolds,
          }
        }
      }
    }
    node = descend ?? node.nextSibling
    // Up to the next sibling, closing what ends on the way.
    while (!node) {
      const last = open.pop()
      if (!last) break
      if (last.inline) text += seam
      else flush()
      frame = last.around
      node = last.isForm ? own(last.element, 'nextSibling') : last.element.nextSibling
    }
  }
  flush()
  return lines
}

/** What takes up half of the page and more is its matter, whatever its class names say. */
export function forgiveLargeChrome(lines: Line[]): void {
  const sizes = new Map<Element, number>()
  let total = 0
  for (const line of lines) {
    total += line.text.length
    if (line.chrome) sizes.set(line.chrome, (sizes.get(line.chrome) ?? 0) + line.text.length)
  }
  for (const line of lines) {
    if (line.chrome && (sizes.get(line.chrome) ?? 0) > total / 2) line.chrome = null
  }
}
