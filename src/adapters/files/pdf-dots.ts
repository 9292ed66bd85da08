import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Dot } from '../../core/resume/layout/fragment'

type Matrix = [number, number, number, number, number, number]
type Point = [number, number]

const paints = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.stroke,
  OPS.closeStroke,
])
const largest = 12
const most = 400

/**
 * Small shapes of a page, from its drawing operators. Browsers draw the dots of a list so; without them a
 * list's items run into one another.
 */
export function dotsOf(codes: ArrayLike<number>, args: unknown[], toPage: (point: Point) => number[]): Dot[] {
  const dots: Dot[] = []
  const stack: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (let index = 0; index < codes.length && dots.length < most; index++) {
    const code = codes[index]
    const given = args[index]
    if (code === OPS.save) stack.push(matrix)
    else if (code === OPS.restore) matrix = stack.pop() ?? [1, 0, 0, 1, 0, 0]
    else if (code === OPS.transform) matrix = times(matrix, given as Matrix)
    else if (code === OPS.paintFormXObjectBegin) {
      stack.push(matrix)
      const [own] = given as [Matrix | null]
      if (own) matrix = times(matrix, own)
    } else if (code === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? [1, 0, 0, 1, 0, 0]
    else if (code === OPS.constructPath) {
      const [paint, , box] = given as [number, unknown, ArrayLike<number> | null]
      const dot = box && paints.has(paint) ? dotOf(box, matrix, toPage) : null
      if (dot) dots.push(dot)
    }
  }
  return dots
}

function dotOf(box: ArrayLike<number>, matrix: Matrix, toPage: (point: Point) => number[]): Dot | null {
  const [left = 0, low = 0, right = 0, high = 0] = Array.from(box)
  const [x1 = 0, y1 = 0] = toPage(applied(matrix, left, low))
  const [x2 = 0, y2 = 0] = toPage(applied(matrix, right, high))
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  if (width > largest || height > largest || width < 0.8 || height < 0.8) return null
  if (width > height * 1.7 || height > width * 1.7) return null
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width, height }
}

const applied = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
]

const times = ([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix => [
  a * a2 + c * b2,
  b * a2 + d * b2,
  a * c2 + c * d2,
  b * c2 + d * d2,
  a * e2 + c * f2 + e,
  b * e2 + d * f2 + f,
]
