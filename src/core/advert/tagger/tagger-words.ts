interface TaggerWord {
  text: string
  start: number
  end: number
}

const isBracket = (char: string): boolean => char === '(' || char === ')'
const parts = /[\s(),;•·▪●]/
/** Whether a character stands between words, by its code: 1 where it does, 2 where not, 0 before it was asked. */
const divides = new Uint8Array(0x10000)

function isDivider(code: number): boolean {
  const known = divides[code] ?? 0
  if (known > 0) return known === 1
  const is = parts.test(String.fromCharCode(code))
  divides[code] = is ? 1 : 2
  return is
}

const closing = /^(.{1,300}?)([.!?]{1,300})$/
const begins = /^\s*(?:\p{Lu}|$)/u

/**
 * Words as the tagger was taught them: cut at spaces, brackets and a sentence's full stop apart, commas and
 * bullets left out.
 */
export function taggerWords(text: string): TaggerWord[] {
  const words: TaggerWord[] = []
  const add = (start: number, end: number) => words.push({ text: text.slice(start, end), start, end })
  for (let i = 0; i < text.length; ) {
    const start = i++
    if (isDivider(text.charCodeAt(start))) {
      if (isBracket(text[start] ?? '')) add(start, i)
      continue
    }
    while (i < text.length && !isDivider(text.charCodeAt(i))) i++
    const stop = '.!?'.includes(text[i - 1] ?? '') ? closing.exec(text.slice(start, i)) : null
    // "e.g." and "Ph.D." keep their dots; a word before a new sentence doesn't.
    if (stop?.[1] && !/\.\p{L}$/u.test(stop[1]) && begins.test(text.slice(i))) {
      const end = start + stop[1].length
      add(start, end)
      words.push({ text: text.slice(end, end + 1), start: end, end: i })
    } else add(start, i)
  }
  return words
}
