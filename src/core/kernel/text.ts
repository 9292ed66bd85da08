/**
 * Text that comes from a page is hostile input: everything that enters passes through here before it is
 * kept or compared. The functions are total: any string in, a clean string out.
 */

/**
 * Invisible code points that can disguise a text: bidirectional controls, zero-width and filler characters,
 * variation selectors, tags.
 */
const invisible =
  /\u00AD|\u034F|\u061C|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|\u3164|[\uFE00-\uFE0F]|\uFEFF|\uFFA0|[\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes.
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g

/** One line: NFC, no control or invisible characters, white space folded, cut to `max` characters. */
export function cleanLine(text: string, max: number): string {
  // Cut first, generously: normalising a text of many megabytes would cost seconds.
  const folded = text
    .slice(0, max * 4 + 64)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return cut(folded, max)
}

/** Several lines: like `cleanLine`, but line breaks stay (at most one empty line in a row). */
export function cleanText(text: string, max: number): string {
  const folded = text
    .slice(0, max * 2 + 64)
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return cut(folded, max)
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a pair stands for two of the four bytes that the pair takes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}

/** Cuts at a code-point boundary, so that no half of a surrogate pair is kept. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max
  return text.slice(0, end).trimEnd()
}

/** Without the characters of `marks` at its end, however many. A pattern for it would try every run of them in turn. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** For comparing: NFKC, lower case, letters and digits only, words joined by one space. */
export function foldForComparison(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
}
