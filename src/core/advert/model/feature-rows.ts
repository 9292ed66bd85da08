import { digits, signOf } from './digits'
import { largest } from './sparse-rows'

/**
 * Rows of small whole numbers by the key of a feature. Most keys have none: a table of open places, small enough to
 * stay near, says which do.
 */
export interface FeatureRows {
  /** Keys + 1 at their places, 0 where there is none. Places are a power of two, at most half of them taken. */
  keys: Int32Array
  /** The row of the key at each place. */
  places: Uint16Array
  /** The rows, one after the other. */
  values: Int8Array
}

/** The row of a key, -1 where it has none. */
export function rowOf({ keys, places }: FeatureRows, key: number): number {
  const mask = keys.length - 1
  for (let at = key & mask; ; at = (at + 1) & mask) {
    const there = keys[at] as number
    if (there === key + 1) return places[at] as number
    if (there === 0) return -1
  }
}

/** @param keys in order, fewer than 2 ** 16; @param values row by row. */
export function featureRows(keys: ArrayLike<number>, values: Int8Array): FeatureRows {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2))
  const rows: FeatureRows = { keys: new Int32Array(size), places: new Uint16Array(size), values }
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number
    let at = key & (size - 1)
    while (rows.keys[at] !== 0) at = (at + 1) & (size - 1)
    rows.keys[at] = key + 1
    rows.places[at] = row
  }
  return rows
}

/** The keys that have a row, in order of the rows. */
export function keysOf({ keys, places }: FeatureRows): number[] {
  const inOrder: number[] = []
  for (let at = 0; at < keys.length; at++)
    if (keys[at] !== 0) inOrder[places[at] as number] = (keys[at] as number) - 1
  return inOrder
}

/** Signs of a distance hold five bits each, the lowest first; the sixth says that more follow. */
const bits = 5
const more = 1 << bits

/**
 * Keys as distances from the last one, and all first numbers of the rows, then all second ones: alike beside alike,
 * which is what a package shrinks best.
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
    for (; step >= more; step >>>= bits) steps.push(signOf((step & (more - 1)) | more))
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
export function unpackFeatureRows(packed: { keys: string; values: string }, columns: number): FeatureRows {
  const keys: number[] = []
  let last = -1
  let step = 0
  let shift = 0
  for (let at = 0; at < packed.keys.length; at++) {
    const sign = digits[packed.keys.charCodeAt(at)] as number
    step |= (sign & (more - 1)) << shift
    shift += bits
    if (sign >= more) continue
    last += step
    keys.push(last)
    step = 0
    shift = 0
  }
  const values = new Int8Array(keys.length * columns)
  let at = 0
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < keys.length; row++)
      values[row * columns + column] = (digits[packed.values.charCodeAt(at++)] as number) - largest
  return featureRows(keys, values)
}
