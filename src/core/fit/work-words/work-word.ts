import { digitAt } from '../../advert/model/digits'
import { hashText } from '../../kernel/hash'
import { once } from '../../kernel/once'
import { workWordHashes } from './model/work-word-hashes'

/** Letters of one word: six bits of its hash each. */
export const lettersEach = 4

/** Only so much of a hash is kept. */
export const workWordHash = (family: string): number => hashText(family) >>> (32 - 6 * lettersEach)

const kept = once(() => {
  const found = new Set<number>()
  for (let at = 0; at < workWordHashes.length; at += lettersEach) {
    let hash = 0
    for (let i = 0; i < lettersEach; i += 1) hash = hash * 64 + digitAt(workWordHashes, at + i)
    found.add(hash)
  }
  return found
})

/**
 * Whether a word belongs to the work of few occupations: it stands in the tasks of some, in those of no more than one in
 * twenty, and not in every other advert. Two texts that share such a word are about one thing. Learned from O*NET, ESCO
 * and adverts (NOTICE), by families (`familyOf`).
 */
export const isWorkWord = (family: string): boolean => kept().has(workWordHash(family))
