import { digits } from '../model/digits'
import { largest } from '../model/sparse-rows'

/**
 * The weights of both layers by a feature's hash. Most rows are empty: bits say which are not, and those lie close
 * together, so that the memory that is asked for each word stays small.
 */
export interface SpanTable {
  /** A feature's row is its hash under this mask. */
  mask: number
  /** One bit a row. */
  filled: Uint32Array
  /** Filled rows before each 32 of them. */
  earlier: Uint32Array
  /** Four small whole numbers a filled row: skill begins, skill goes on, knowledge begins, knowledge goes on. */
  weights: Int32Array
}

interface Layer {
  rows: Uint32Array
  /** Begins in the lower half, goes on in the upper one, 8 bits each. */
  values: Uint16Array
}

/** Reads rows of two weights (see `packRows`). */
function layerOf(text: string): Layer {
  const rows = new Uint32Array(text.length / 3)
  const values = new Uint16Array(text.length / 3)
  let size = 0
  let row = -1
  for (let at = 0; at < text.length; ) {
    let step = digits[text.charCodeAt(at++)] ?? 0
    while (step === 63) {
      row += 63
      step = digits[text.charCodeAt(at++)] ?? 0
    }
    row += step
    rows[size] = row
    const begins = (digits[text.charCodeAt(at++)] ?? 0) - largest
    const goesOn = (digits[text.charCodeAt(at++)] ?? 0) - largest
    values[size++] = (begins & 255) | ((goesOn & 255) << 8)
  }
  return { rows: rows.subarray(0, size), values: values.subarray(0, size) }
}

/** Puts the packed weights of two layers with as many rows each (a power of two) into one table. */
export function spanTable(rows: number, skill: string, knowledge: string): SpanTable {
  const one = layerOf(skill)
  const two = layerOf(knowledge)
  const filled = new Uint32Array(rows / 32)
  const weights = new Int32Array(one.rows.length + two.rows.length)
  let size = 0
  for (let i = 0, j = 0; i < one.rows.length || j < two.rows.length; size++) {
    // Beyond its end a layer has no row before any other.
    const left = i < one.rows.length ? (one.rows[i] as number) : rows
    const right = j < two.rows.length ? (two.rows[j] as number) : rows
    const row = Math.min(left, right)
    let four = 0
    if (left === row) four = one.values[i++] as number
    if (right === row) four |= (two.values[j++] as number) << 16
    weights[size] = four
    filled[row >>> 5] = (filled[row >>> 5] as number) | (1 << (row & 31))
  }
  const earlier = new Uint32Array(filled.length)
  let sum = 0
  for (let k = 0; k < filled.length; k++) {
    earlier[k] = sum
    sum += countBits(filled[k] as number)
  }
  return { mask: rows - 1, filled, earlier, weights: weights.slice(0, size) }
}

function countBits(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Where the weights of a row lie, -1 where it has none. */
export function placeOf({ filled, earlier }: SpanTable, row: number): number {
  const bits = filled[row >>> 5] as number
  const bit = 1 << (row & 31)
  return (bits & bit) === 0 ? -1 : (earlier[row >>> 5] as number) + countBits(bits & (bit - 1))
}
