import { type Message, verbatim } from '../../kernel/message'

/** Words between quotation marks, cut at a word where they are long. */
export function quoted(text: string, max = 160): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= max) return `“${line}”`
  const cut = line.slice(0, max)
  return `“${cut.slice(0, cut.lastIndexOf(' ') > max / 2 ? cut.lastIndexOf(' ') : max)}…”`
}

/** The words around a place in a text, cut at words. */
export function quotedAround(text: string, at: number, before = 40, after = 60): string {
  const line = text.replace(/\s/g, ' ')
  const start = at <= before ? 0 : line.indexOf(' ', at - before) + 1
  const from = Math.min(start, at)
  const end = at + after >= line.length ? line.length : Math.max(line.lastIndexOf(' ', at + after), at)
  return `“${from > 0 ? '…' : ''}${line.slice(from, end).replace(/ +/g, ' ').trim()}${end < line.length ? '…' : ''}”`
}

/** A quote as something found. */
export const quote = (text: string, max?: number): Message => verbatim(quoted(text, max))
export const quoteAround = (text: string, at: number, before?: number, after?: number): Message =>
  verbatim(quotedAround(text, at, before, after))
