import { hashText } from '../model/hash'

/** Classes of words that occur alike, coarse and fine; 0 where a word is unknown. */
export interface WordClusters {
  coarse(word: number): number
  fine(word: number): number
}

/** How a word is looked up in the clusters: lower case, digits as 0. */
export const clusterKey = (word: string): number =>
  hashText(word.toLowerCase().replace(/\d/g, '0')) & 0xffffff

/** Clusters out of sorted keys (24 bits of a word's hash) and the classes beside them. */
export function clustersOf(keys: Uint32Array, coarse: Uint8Array, fine: Uint16Array): WordClusters {
  const index = new Map<number, number>()
  keys.forEach((key, i) => {
    index.set(key, i)
  })
  return {
    coarse: word => at(coarse, index.get(word)),
    fine: word => at(fine, index.get(word)),
  }
}

const at = (list: Uint8Array | Uint16Array, i: number | undefined): number =>
  i === undefined ? 0 : (list[i] ?? 0)
