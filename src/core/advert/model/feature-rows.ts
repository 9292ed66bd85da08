import { digits, signOf } from './digits'
import { largest } from './sparse-rows'

/**
 * Rows of small whole numbers by the key of a feature. Most keys have none: bits say which do, and the rows lie
 * close together.
 */
export interface FeatureRows {
  /** One bit a key. */
  filled: Uint32Array
  /** Rows before each 32 keys. */
  earlier: Uint32Array
  /** The rows, one after the other. */
  values: Int8Array
}

const bitsOf = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The row of a key, -1 where it has none. */
export function rowOf({ filled, earlier }: FeatureRows, key: number): number {
  const word = filled[key >>> 5] as number
  const bit = 1 << (key & 31)
  return word & bit ? (earlier[key >>> 5] as number) + bitsOf(word & (bit - 1)) : -1
}

/** @param keys in order; @param values row by row. */
export function featureRows(count: number, keys: ArrayLike<number>, values: Int8Array): FeatureRows {
  const filled = new Uint32Array(count >>> 5)
  const earlier = new Uint32Array(count >>> 5)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    filled[key >>> 5] = (filled[key >>> 5] as number) | (1 << (key & 31))
  }
  for (let word = 1; word < filled.length; word++)
    earlier[word] = (earlier[word - 1] as number) + bitsOf(filled[word - 1] as number)
  return { filled, earlier, values }
}

/**
 * Keys as distances from the last one (63 = go on adding), and all first numbers of the rows, then all second
 * ones: alike beside alike, which is what a package shrinks best.
 */
export function packFeatureRows(
  keys: ArrayLike<number>,
  values: Int8Array,
  columns: number,
): { keys: string; values: string } {
  const steps: string[] = []
  let last = -1
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    let step = key - last
    for (; step >= 63; step -= 63) steps.push(signOf(63))
    steps.push(signOf(step))
    last = key
  }
  const signs: string[] = []
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < keys.length; row++)
      signs.push(signOf((values[row * columns + column] as number) + largest))
  return { keys: steps.join(''), values: signs.join('') }
}

/** The reverse. */
export function unpackFeatureRows(
  count: number,
  packed: { keys: string; values: string },
  columns: number,
): FeatureRows {
  const keys: number[] = []
  let key = -1
  for (let at = 0; at < packed.keys.length; at++) {
    const step = digits[packed.keys.charCodeAt(at)] as number
    key += step
    if (step < 63) keys.push(key)
  }
  const values = new Int8Array(keys.length * columns)
  let at = 0
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < keys.length; row++)
      values[row * columns + column] = (digits[packed.values.charCodeAt(at++)] as number) - largest
  return featureRows(count, keys, values)
}
