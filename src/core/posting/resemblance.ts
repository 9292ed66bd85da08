import { hashText } from '../kernel/hash'
import { foldForComparison } from '../kernel/text'

/**
 * How alike two texts are, from small signatures: MinHash over shingles of words (Broder 1997). A signature of
 * `signatureSize` numbers estimates the share of common shingles with a standard error of about 0.06, and can be
 * kept with a posting and compared without its text.
 */
export const signatureSize = 64
const shingleWords = 4

/** One of a family of hashes of a hash (the finaliser of MurmurHash3 with a seed). */
function mix(h: number, seed: number): number {
  let x = h ^ Math.imul(seed + 1, 0x9e3779b1)
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/** The signature of a text; empty where the text has too few words to say anything. */
export function signatureOf(text: string): number[] {
  const words = foldForComparison(text).split(' ').filter(Boolean)
  if (words.length < shingleWords * 5) return []
  const shingles = new Set<number>()
  for (let i = 0; i + shingleWords <= words.length; i++)
    shingles.add(hashText(words.slice(i, i + shingleWords).join(' ')))
  const least = new Array<number>(signatureSize).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let k = 0; k < signatureSize; k++) {
      const value = mix(shingle, k)
      if (value < (least[k] as number)) least[k] = value
    }
  }
  return least
}

/** Texts at least so alike are one advert, though its title or its numbers differ. */
export const sameAdvert = 0.8

/** The estimated share of common shingles, 0 to 1; null where either text was too short. */
export function resemblance(a: readonly number[], b: readonly number[]): number | null {
  if (a.length !== signatureSize || b.length !== signatureSize) return null
  return a.filter((value, i) => value === b[i]).length / signatureSize
}
