import { largest } from '../../src/core/advert/model/sparse-rows'

export interface ShortenOptions {
  /** Rows that are kept, those of the largest weights. */
  rows: number
  /** The largest weight that is told apart. */
  clip: number
  /** Weights under this part of a step are none. */
  deadStep: number
}

/**
 * The rows of the largest weights, in whole steps.
 * @param rowOf the row of each key in `weights`, which holds `columns` a row.
 */
export function shorten(
  weights: Float32Array,
  rowOf: ReadonlyMap<number, number>,
  columns: number,
  { rows, clip, deadStep }: ShortenOptions,
): { keys: number[]; values: Int8Array; scale: number } {
  const scale = clip / largest
  const sizeOf = (row: number): number =>
    weights.subarray(row * columns, (row + 1) * columns).reduce((top, one) => Math.max(top, Math.abs(one)), 0)
  const kept = [...rowOf]
    .map(([key, row]) => ({ key, row, size: sizeOf(row) }))
    .filter(one => one.size >= scale * deadStep)
    .sort((a, b) => b.size - a.size || a.key - b.key)
    .slice(0, rows)
    .sort((a, b) => a.key - b.key)
  const values = new Int8Array(kept.length * columns)
  for (const [at, { row }] of kept.entries())
    for (let c = 0; c < columns; c++) {
      const steps = (weights[row * columns + c] ?? 0) / scale
      values[at * columns + c] =
        Math.abs(steps) < deadStep ? 0 : Math.max(-largest, Math.min(largest, Math.round(steps)))
    }
  return { keys: kept.map(one => one.key), values, scale }
}
