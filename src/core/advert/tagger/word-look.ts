import { hashText, mix } from '../../kernel/hash'
import { remember } from '../words/remember'
import { type Token, tokenise } from '../words/tokenise'
import { announced, benefit } from './announcing'
import { clusterKey, type WordClusters } from './clusters'

/** Digits as 0: numbers of one length are one word. */
const fold = (word: string): string => word.toLowerCase().replace(/\d/g, '0')

/** "Node.js" → "Xx.x": what kinds of characters a word is made of, runs made short. */
function shape(word: string): string {
  let out = ''
  let last = ''
  let run = 0
  for (const char of word) {
    const kind = kindOf(char)
    run = kind === last ? run + 1 : 0
    last = kind
    if (run < 2) out += kind
  }
  return out
}

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x'
  if (char >= 'A' && char <= 'Z') return 'X'
  if (char >= '0' && char <= '9') return '0'
  if (char < '\u0080') return char
  return /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : char
}

/** What the tagger knows of a word wherever it stands. */
export interface WordLook {
  word: number
  cased: number
  shape: number
  /** Hashes of its beginnings and ends, as features. */
  affixes: number[]
  ending2: number
  ending3: number
  /** Word classes (see `WordClusters`). */
  coarse: number
  fine: number
  capital: boolean
  /** What it announces, 0 for most (see `announced`). */
  cue: number
  /** Speaks of what the employer offers. */
  offers: boolean
  /** The words that it is made of: "Node.js" holds two. */
  parts: readonly Token[]
  /** Weights that it brings by itself at each distance, added up once (see `SpanScorer`). */
  sums: Int32Array | null
}

/** Looks at words, with the classes that a model was taught. Adverts use the same words again and again. */
export const looksWith = (clusters: WordClusters): ((token: string) => WordLook) =>
  remember(token => lookAt(token, clusters), 8_192)

function lookAt(token: string, clusters: WordClusters): WordLook {
  const folded = fold(token)
  const affixes: number[] = []
  for (let k = 1; k <= 5 && k <= folded.length; k++)
    affixes.push(mix(13 + k, hashText(folded.slice(0, k))), mix(18 + k, hashText(folded.slice(-k))))
  const key = clusterKey(token)
  return {
    word: hashText(folded),
    cased: hashText(token),
    shape: hashText(shape(token)),
    affixes,
    ending2: hashText(folded.slice(-2)),
    ending3: hashText(folded.slice(-3)),
    coarse: clusters.coarse(key),
    fine: clusters.fine(key),
    capital: /^\p{Lu}/u.test(token),
    cue: announced(folded),
    offers: benefit(folded),
    parts: tokenise(token),
    sums: null,
  }
}

const outside = 0x7fffffff
const beyond = (word: number): WordLook => ({
  word,
  cased: 0,
  shape: outside,
  affixes: [],
  ending2: hashText(''),
  ending3: hashText(''),
  coarse: 255,
  fine: 4095,
  capital: false,
  cue: 0,
  offers: false,
  parts: [],
  sums: null,
})

/** What stands before a sentence's first word. */
export const before = beyond(outside - 1)
/** What stands behind its last one. */
export const behind = beyond(outside + 1)
