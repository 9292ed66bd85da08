const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

/** What stands before an item of a pasted list: a bullet, a dash, "3.", "a)". */
const bullet = /^\s*(?:[•◦▪●*–—-]|\d{1,3}[.)]|[a-z]\))\s+/u

/** Where one phrase ends and the next begins: lines, tabs, semicolons, and commas outside of numbers and brackets. */
function dividers(text: string): number[] {
  const found: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '(') depth++
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === '\n' || char === '\r' || char === '\t' || char === ';') {
      found.push(i)
      depth = 0
    } else if (char === ',' && depth === 0 && !(isDigit(text[i - 1]) && isDigit(text[i + 1]))) found.push(i)
  }
  return found
}

/**
 * The phrases of a list as people write it: a line each, or divided by commas, semicolons or tabs. A comma within a
 * number ("70,000 EUR") or within brackets ("SQL (Postgres, MySQL)") divides nothing.
 */
export function phrasesOf(text: string): string[] {
  let from = 0
  const pieces = [...dividers(text), text.length].map(end => {
    const piece = text.slice(from, end)
    from = end + 1
    return piece.replace(bullet, '').trim()
  })
  return pieces.filter(piece => piece !== '')
}

/** Of what is being typed, the phrases that are whole, and what goes on: a comma behind a digit may be a number's. */
export function typedPhrases(text: string): { whole: string[]; rest: string } {
  const isOpen = text.endsWith(',') && isDigit(text.at(-2))
  const end = dividers(isOpen ? text.slice(0, -1) : text).at(-1)
  return end === undefined
    ? { whole: [], rest: text }
    : { whole: phrasesOf(text.slice(0, end)), rest: text.slice(end + 1).trimStart() }
}
