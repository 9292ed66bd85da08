/**
 * The words of a text as a search sees them: lower case, without accents, letters and digits only. "C++", "C#" and
 * ".NET" keep their signs, or they could not be found.
 */
const token = /[.]?[\p{L}\p{N}]+[+#]*/gu

export const foldText = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')

/** Longest word that is kept: longer ones are no words. */
const longest = 40

/** The distinct words, sorted. */
export function wordsOf(text: string): string[] {
  const words = new Set<string>()
  for (const [found] of foldText(text).matchAll(token)) {
    const word = found.startsWith('.') && found.length > 5 ? found.slice(1) : found
    if (word.length <= longest) words.add(word)
  }
  return [...words].sort()
}

/** What the user typed, as the beginnings of words that all have to be there; the longest (rarest) first. */
export const askedWords = (query: string): string[] =>
  [...new Set(Array.from(foldText(query).matchAll(token), ([word]) => word))]
    .sort((a, b) => b.length - a.length)
    .slice(0, 12)
