import { dimensions } from '../../../src/core/fit/roles/table'
import { randomFrom } from '../random'

const codes = 256

/** Parts of vectors as the nearest of 256 shapes. */
export interface Book {
  /** 256 shapes of `width` numbers. */
  shapes: Float64Array
  /** The shape of each vector. */
  code: Uint8Array
}

/** Cuts vectors of length 1 into `parts` and finds 256 shapes for each part (k-means, twelve rounds, fixed seed). */
export function quantiseInParts(
  vectors: readonly Float64Array[],
  importance: readonly number[],
  parts: number,
): Book[] {
  const width = dimensions / parts
  return Array.from({ length: parts }, (_, part) =>
    cluster(
      vectors.map(vector => vector.subarray(part * width, (part + 1) * width)),
      importance,
      width,
      part + 1,
    ),
  )
}

function cluster(
  points: readonly Float64Array[],
  importance: readonly number[],
  width: number,
  seed: number,
): Book {
  const random = randomFrom(seed)
  const total = importance.reduce((sum, x) => sum + x, 0)
  const pick = (): number => {
    let left = (random() / 2 ** 32) * total
    const found = importance.findIndex(x => {
      left -= x
      return left <= 0
    })
    return Math.max(found, 0)
  }
  const shapes = new Float64Array(codes * width)
  for (let c = 0; c < codes; c++) shapes.set(points[pick()] ?? [], c * width)
  const code = new Uint8Array(points.length)
  for (let round = 0; round < 12; round++) {
    assign(points, shapes, width, code)
    const sums = new Float64Array(codes * width)
    const weights = new Float64Array(codes)
    points.forEach((point, i) => {
      const c = code[i] ?? 0
      const weight = importance[i] ?? 0
      weights[c] = (weights[c] ?? 0) + weight
      for (let d = 0; d < width; d++)
        sums[c * width + d] = (sums[c * width + d] ?? 0) + weight * (point[d] ?? 0)
    })
    for (let c = 0; c < codes; c++) {
      const weight = weights[c] ?? 0
      if (weight === 0) shapes.set(points[pick()] ?? [], c * width)
      else for (let d = 0; d < width; d++) shapes[c * width + d] = (sums[c * width + d] ?? 0) / weight
    }
  }
  assign(points, shapes, width, code)
  return { shapes, code }
}

function assign(
  points: readonly Float64Array[],
  shapes: Float64Array,
  width: number,
  code: Uint8Array,
): void {
  points.forEach((point, i) => {
    let best = Number.POSITIVE_INFINITY
    for (let c = 0; c < codes; c++) {
      let distance = 0
      for (let d = 0; d < width && distance < best; d++)
        distance += ((point[d] ?? 0) - (shapes[c * width + d] ?? 0)) ** 2
      if (distance < best) {
        best = distance
        code[i] = c
      }
    }
  })
}
