/** Lines of one paragraph as one text; a word cut at a line's end is joined where it is known whole. */
export function joinLines(lines: string[], known: ReadonlySet<string> = new Set()): string {
  let text = ''
  for (const line of lines) {
    const cut = /((?<!\p{L})\p{L}+)-$/u.exec(text)
    const rest = /^\p{Ll}+/u.exec(line)?.[0]
    if (cut?.[1] && rest) {
      const whole = (cut[1] + rest).toLowerCase()
      const isCompound = !known.has(whole) && (known.has(cut[1].toLowerCase()) || known.has(rest))
      text = (isCompound ? text : text.slice(0, -1)) + line
    } else {
      text = text === '' ? line : /[/\-–]$/.test(text) ? text + line : `${text} ${line}`
    }
  }
  return text.trim()
}

/** Words of the whole text, to tell a hyphen from a cut. */
export const wordSet = (texts: string[]): Set<string> =>
  new Set(texts.flatMap(text => text.toLowerCase().match(/(?<!\p{L})\p{L}{3,}(?=[\s,.;:)]|$)/gu) ?? []))
