import { hashText } from '../../kernel/hash'
import { digits } from '../model/digits'
import { dutyVerbHashes } from '../model/duty-verbs'
import { type Word, WordNotes } from '../words/word'

/** A word as the verb of a task. */
export interface DutyVerb {
  /** Of its plain form. */
  hash: number
  /** How many tasks begin with it, as a power of two up to 6; -1 for all other words. */
  bucket: number
  /** 1 no such verb, 2 plain, 3 with -s, 4 -ing, 5 -ed. */
  form: number
}

/** Verbs are told apart by so many bits of their hashes, three signs each; a fourth says how many tasks begin so. */
const bits = 18

/** The verb's place among the shipped ones. */
export const verbKey = (verb: string): number => hashText(verb) >>> (32 - bits)

let ready: Map<number, number> | null = null

function bucketOf(verb: string): number {
  if (!ready) {
    ready = new Map()
    for (let at = 0; at + 3 < dutyVerbHashes.length; at += 4) {
      const sign = (k: number) => digits[dutyVerbHashes.charCodeAt(at + k)] ?? 0
      ready.set((sign(0) << 12) | (sign(1) << 6) | sign(2), sign(3))
    }
  }
  return ready.get(verbKey(verb)) ?? -1
}

/** The plain forms that a form may be of, and which form it then is. */
function* plainForms(word: string): Generator<[string, number]> {
  yield [word, 2]
  if (word.endsWith('ies')) yield [`${word.slice(0, -3)}y`, 3]
  if (word.endsWith('es')) yield [word.slice(0, -2), 3]
  if (word.endsWith('s')) yield [word.slice(0, -1), 3]
  for (const [ending, form] of [
    ['ing', 4],
    ['ed', 5],
  ] as const) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, -ending.length)
    yield [base, form]
    yield [`${base}e`, form]
    if (/(.)\1$/.test(base)) yield [base.slice(0, -1), form]
  }
}

export const dutyVerbs = new WordNotes(({ word }: Word): DutyVerb => {
  for (const [plain, form] of plainForms(word)) {
    const bucket = bucketOf(plain)
    if (bucket >= 0) return { hash: hashText(plain), bucket, form }
  }
  return none
})

const none: DutyVerb = { hash: 0, bucket: -1, form: 1 }
