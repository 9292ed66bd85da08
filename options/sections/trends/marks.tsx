import { max } from 'd3-array'
import { area, curveMonotoneX, line } from 'd3-shape'

/**
 * The marks of the pictures. Each lies on a ground of its own between a name and a value that are plain text, so that
 * nothing has to be read off a picture: it is hidden from screen readers, scales with its column, and takes its colours
 * from the tokens, in forced colours too.
 */
const width = 200
const height = 40

/** A share over time, 0 to 1; a month of which too little is known is a gap. */
export function LineMark({ points, most }: { points: readonly (number | null)[]; most: number }) {
  const top = Math.max(most, max(points.map(point => point ?? 0)) ?? 0, 0.01)
  const x = (_: number | null, i: number) =>
    points.length < 2 ? width / 2 : (i / (points.length - 1)) * width
  const y = (point: number | null) => height - 2 - ((point ?? 0) / top) * (height - 4)
  const known = (point: number | null) => point !== null
  const path = line<number | null>().defined(known).curve(curveMonotoneX).x(x).y(y)([...points])
  const under = area<number | null>().defined(known).curve(curveMonotoneX).x(x).y0(height).y1(y)([...points])
  // A month that stands alone between two gaps has no line.
  const alone = points.flatMap((point, i) =>
    point !== null && (points[i - 1] ?? null) === null && (points[i + 1] ?? null) === null ? [i] : [],
  )
  return (
    <svg
      class="op-mark-line"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="op-mark-ground" d={`M0 ${height}H${width}`} />
      <path class="op-mark-under" d={under ?? ''} />
      <path class="op-mark-over" d={path ?? ''} />
      {alone.map(i => (
        <path key={i} class="op-mark-over" d={`M${x(null, i)} ${y(points[i] ?? 0)}h0`} />
      ))}
    </svg>
  )
}

/** How much, of the most that any has. */
export function BarMark({ share }: { share: number }) {
  return <RangeMark from={0} to={share} />
}

/** From where to where on a ground that all of a picture share, 0 to 1. */
export function RangeMark({ from, to }: { from: number; to: number }) {
  return (
    <svg class="op-mark-bar" viewBox={`0 0 ${width} 10`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="op-mark-track" width={width} height="10" />
      {to > from && (
        <rect
          class="op-mark-bar-fill"
          x={from * width}
          width={Math.max(1, (to - from) * width)}
          height="10"
        />
      )}
    </svg>
  )
}
