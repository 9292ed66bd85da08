/** A word of a text: its folded form for look-up, as it stands, and where (UTF-16 units). */
export interface Token {
  word: string
  raw: string
  start: number
  end: number
}

const marks = /\p{M}+/gu
// The leading dot of ".NET" and the signs of "C++" and "C#" are part of the name.
const pattern =
  /(?<![\p{L}\p{N}])\.?(?=net\b)[\p{L}\p{N}]+|[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?(?:['’](?:s|t|re|ll|ve|d|m)(?![\p{L}\p{N}]))?/giu

/** Lower case without diacritics; ß as ss. */
export const foldWord = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text.toLowerCase().normalize('NFD').replace(marks, '').replace(/ß/g, 'ss').replace(/’/g, "'")

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Words only: punctuation stands between tokens, and can be looked up by the offsets. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const raw = match[0]
    tokens.push({ word: foldWord(raw), raw, start: match.index, end: match.index + raw.length })
  }
  return tokens
}
