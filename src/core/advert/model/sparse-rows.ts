import { signOf } from './digits'

/** Weights are whole numbers from -31 to 31. */
export const largest = 31

/**
 * The form in which weights are kept: rows of small numbers of which most are empty. Each row that isn't empty
 * is the distance from the last one (63 = go on adding), then its numbers, one sign each.
 */
export function packRows(weights: Int8Array, columns: number): string {
  const out: string[] = []
  let last = -1
  for (let row = 0; row < weights.length / columns; row++) {
    const values = weights.subarray(row * columns, (row + 1) * columns)
    if (!values.some(value => value !== 0)) continue
    let step = row - last
    for (; step >= 63; step -= 63) out.push(signOf(63))
    out.push(signOf(step))
    for (const value of values) out.push(signOf(value + largest))
    last = row
  }
  return out.join('')
}
