import type { Word } from '../words'

/** A word of a list that is written as what was done: "visited". */
export const isWrittenDone = (word: string): boolean => word.length >= shortest && /[^e]ed$/.test(word)
const shortest = 5

/** Where a word begins what is told, or goes on with it: "Visit and advise farms", "responsible for planning routes". */
const opening = /(?:^|[,;.:•*\n–-]|\b(?:and|or|to|by|for|of|in|then|also|i|we))\s{0,3}$/i
const mostBefore = 8

/** Whether a word tells of a doing: "visited", or "visit" where a doing may stand; "site visits" are a thing. */
export const isDeed = (text: string, { lower, start }: Pick<Word, 'lower' | 'start'>): boolean =>
  lower.endsWith('ed') ||
  (!lower.endsWith('s') && opening.test(text.slice(Math.max(0, start - mostBefore), start)))
