import { bodySize, isCapitals, signature } from './style'
import type { TextLine } from './text-line'

/**
 * Lines by which a section's entries open, told by their look alone: set off from the text, the same at the section's
 * first line and again below, and never one right under another. Empty where no look tells.
 */
export function openersOf(lines: TextLine[]): Set<TextLine> {
  const [first] = lines
  if (!first || first.bullet) return new Set()
  const body = bodySize(lines)
  const look = lookOf(first)
  const at = lines.flatMap((line, index) => (!line.bullet && lookOf(line) === look ? [index] : []))
  const isSetOff = first.bold || first.heading > 0 || first.size > body * 1.06 || isCapitals(first.text)
  const isApart = at.every((index, next) => (at[next + 1] ?? lines.length + 1) > index + 1)
  const others = lines.filter(line => lookOf(line) !== look)
  const isLargest = others.every(line => line.size <= first.size * 1.02)
  return isSetOff && isApart && isLargest && at.length >= 2 && others.length >= at.length - 1
    ? new Set(at.flatMap(index => lines[index] ?? []))
    : new Set()
}

const lookOf = (line: TextLine): string => `${signature(line)} ${line.italic} ${Math.round(line.main.x / 4)}`
