import type { TextLine } from './text-line'

/** Letters are all capitals: three at least, so that initials don't count. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Size in which most letters are set: everything larger stands out. */
export function bodySize(lines: TextLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

/** Lines that look alike have the same signature. */
export const signature = (line: TextLine): string =>
  `${Math.round(line.size * 2) / 2}/${line.bold ? 'b' : ''}${isCapitals(line.text) ? 'C' : ''}/${line.heading}`
