import type { Line } from '../text/lines'
import { fitsAddressName, ownerNames } from './board'
import { couldBeTitle } from './could-be-title'
import type { Sketch } from './sketch'
import { zoneOf } from './words/zones'

/** How far above the advert's text its title may stand. */
const headReach = 25

/** Pages from before style sheets set their headings in large type. */
function isLarge(line: Line): boolean {
  const font = line.element.tagName === 'FONT' ? line.element : line.element.querySelector('font[size], big')
  if (!font || !(font.textContent ?? '').includes(line.text)) return false
  const size = font.getAttribute('size') ?? '+1'
  return font.tagName === 'BIG' || /^\+[1-9]|^[4-7]$/.test(size)
}

interface HeadLine {
  text: string
  weight: number
  where: string
}

/** Lines that stand out from the top of the page's own matter to a little into the advert, where its title stands. */
export function headLines(sketch: Sketch): HeadLine[] {
  const anchor = Math.min(
    sketch.stretch?.from ?? Infinity,
    sketch.pairs.find(pair => pair.meaning !== 'description')?.from ?? Infinity,
  )
  if (!Number.isFinite(anchor)) return []
  const owners = ownerNames(sketch.url)
  const found: HeadLine[] = []
  let bold = 0
  for (const line of sketch.lines.slice(Math.max(0, anchor - headReach), anchor + 4)) {
    if (line.chrome || line.role === 'control' || line.role === 'heading') continue
    if (line.linked > line.text.length / 2 || line.text.length > 120 || zoneOf(line.text)) continue
    if (!couldBeTitle(line.text) || owners.some(name => fitsAddressName(line.text, name))) continue
    if (line.strong)
      found.push({ text: line.text, weight: bold++ ? 0.2 : 0.4, where: 'bold line above the text' })
    if (isLarge(line)) found.push({ text: line.text, weight: 0.35, where: 'large type above the text' })
  }
  return found
}
