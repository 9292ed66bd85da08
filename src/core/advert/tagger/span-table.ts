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

/** One row after the other of a layer's packed weights (see `packRows`). */
class Rows {
  /** The row that stands next, `end` behind the last one. */
  row = -1
  /** Its two weights, 8 bits each: begins, goes on. */
  values = 0
  private at = 0

  constructor(
    private readonly text: string,
    private readonly end: number,
  ) {
    this.next()
  }

  // Walked over some hundred thousand signs whenever a worker wakes up: plain steps alone.
  next(): void {
    const { text } = this
    let at = this.at
    if (at >= text.length) {
      this.row = this.end
      return
    }
    let row = this.row
    let step = digits[text.charCodeAt(at++)] as number
    while (step === 63) {
      row += 63
      step = digits[text.charCodeAt(at++)] as number
    }
    this.row = row + step
    const begins = (digits[text.charCodeAt(at)] as number) - largest
    const goesOn = (digits[text.charCodeAt(at + 1)] as number) - largest
    this.values = (begins & 255) | ((goesOn & 255) << 8)
    this.at = at + 2
  }
}

/** Puts the packed weights of two layers with as many rows each (a power of two) into one table. */
export function spanTable(rows: number, skill: string, knowledge: string): SpanTable {
  const one = new Rows(skill, rows)
  const two = new Rows(knowledge, rows)
  const filled = new Uint32Array(rows / 32)
  const weights = new Int32Array(Math.floor((skill.length + knowledge.length) / 3))
  let size = 0
  while (one.row < rows || two.row < rows) {
    const row = Math.min(one.row, two.row)
    let four = 0
    if (one.row === row) {
      four = one.values
      one.next()
    }
    if (two.row === row) {
      four |= two.values << 16
      two.next()
    }
    weights[size++] = four
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
