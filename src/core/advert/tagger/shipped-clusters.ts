import { clusterClasses } from '../model/cluster-classes'
import { digitAt } from '../model/digits'
import { clustersOf, type WordClusters } from './clusters'

let ready: WordClusters | null = null

/** The word classes that ship; unpacked on first use, then kept. */
export function shippedClusters(): WordClusters {
  ready ??= unpackClusters(clusterClasses)
  return ready
}

/** Eight signs a word: the distance of its key from the last one (4), the coarse class (2), the fine class (2). */
function unpackClusters(text: string): WordClusters {
  const size = text.length / 8
  const keys = new Uint32Array(size)
  const coarse = new Uint8Array(size)
  const fine = new Uint16Array(size)
  let key = 0
  for (let i = 0; i < size; i++) {
    const at = i * 8
    key += number(text, at, 4)
    keys[i] = key
    coarse[i] = number(text, at + 4, 2)
    fine[i] = number(text, at + 6, 2)
  }
  return clustersOf(keys, coarse, fine)
}

/** A number of several signs, the small ones last. */
function number(text: string, at: number, signs: number): number {
  let value = 0
  for (let i = at; i < at + signs; i++) value = value * 64 + digitAt(text, i)
  return value
}
