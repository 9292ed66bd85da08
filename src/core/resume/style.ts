import type { TextLine } from './text-line'

/**
 * Letters are capitals: three at least, so that initials don't count. Fonts of small capitals leave a letter with an
 * accent as it was typed ("RESUMé").
 */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const plain = letters.length >= 5 ? letters.replace(/(?<=\p{Lu})[^\p{ASCII}]/gu, '') : letters
  return letters.length >= 3 && plain === plain.toUpperCase() && plain !== plain.toLowerCase()
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
