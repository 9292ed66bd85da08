import { isStopWord, stemOf, wordsOf } from '../words'

const plain = /^[a-z]+$/

/** The stems of a word of a list. Plain words, which are most, are stemmed without being looked for first: thousands are read. */
export const listStems = (word: string): string[] =>
  plain.test(word)
    ? isStopWord({ lower: word })
      ? []
      : [stemOf(word)]
    : wordsOf(word)
        .filter(found => !isStopWord(found))
        .map(found => stemOf(found.lower))
