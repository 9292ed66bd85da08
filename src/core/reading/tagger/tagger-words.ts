export interface TaggerWord {
  text: string
  start: number
  end: number
}

/**
 * Words as the tagger was taught them: cut at spaces, brackets and a sentence's full stop apart, commas and
 * bullets left out.
 */
export function taggerWords(text: string): TaggerWord[] {
  const words: TaggerWord[] = []
  for (const match of text.matchAll(/[()]|[^\s(),;•·▪●]+/gu)) {
    let word = match[0]
    const start = match.index
    const stop = /^(.+?)([.!?]+)$/.exec(word)
    const last = /^\s*(?:\p{Lu}|$)/u.test(text.slice(start + word.length))
    // "e.g." and "Ph.D." keep their dots; a word before a new sentence doesn't.
    if (stop?.[1] && stop[2] && last && !/\.\p{L}$/u.test(stop[1])) {
      word = stop[1]
      words.push({ text: word, start, end: start + word.length })
      words.push({ text: stop[2].slice(0, 1), start: start + word.length, end: start + match[0].length })
    } else words.push({ text: word, start, end: start + word.length })
  }
  return words
}
