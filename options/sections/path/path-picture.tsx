import { line } from 'd3-shape'
import type { Stone } from '../../../src/core/practice/stone'

const width = 600
const height = 120
const edge = 30

/** The path as stepping stones, from the first job up to the wished one; the list below says the same in words. */
export function PathPicture({ stones }: { stones: readonly Stone[] }) {
  const last = stones.length - 1
  if (last < 1) return null
  const at = stones.map((stone, i) => ({
    stone,
    x: edge + (i / last) * (width - 2 * edge),
    // Up from left to right, a little to and fro, as stones lie in water.
    y: height - edge - (i / last) * (height - 2 * edge) + (i % 2 === 0 ? 6 : -6),
  }))
  const through = line<(typeof at)[number]>()
    .x(({ x }) => x)
    .y(({ y }) => y)
  const gone = at.filter(({ stone }) => stone.kind !== 'wished')
  const ahead = at.slice(Math.max(0, gone.length - 1))
  return (
    <svg class="op-path-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="op-path-gone" d={through(gone) ?? ''} />
      <path class="op-path-ahead" d={through(ahead) ?? ''} />
      {at.map(({ stone, x, y }, i) => (
        <ellipse key={i} class={`op-path-stone op-path-${stone.kind}`} cx={x} cy={y} rx="16" ry="9" />
      ))}
    </svg>
  )
}
