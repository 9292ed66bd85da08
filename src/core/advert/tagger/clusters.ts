import { hashText } from '../../kernel/hash'

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
  return {
    coarse: word => at(coarse, placeOf(keys, word)),
    fine: word => at(fine, placeOf(keys, word)),
  }
}

/** Where a key stands among the sorted ones; -1 where it isn't one of them. */
function placeOf(keys: Uint32Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = keys[middle] ?? 0
    if (here === key) return middle
    if (here < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}

const at = (list: Uint8Array | Uint16Array, i: number): number => list[i] ?? 0
