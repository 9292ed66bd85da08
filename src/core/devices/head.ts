import * as v from 'valibot'
import { time } from '../kernel/row'

/** What a device tells of itself: what it wrote, so that whoever reads knows what is missing, and what it has read. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999_999))

const headSchema = v.object({
  format: v.literal('steppingstone-head'),
  version: v.literal(1),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.pipe(v.string(), v.maxLength(40)),
  device: v.pipe(v.string(), v.maxLength(40)),
  /** As the user calls it. */
  name: v.pipe(v.string(), v.maxLength(80)),
  n: count,
  /** Chance, new in every head: of a profile that was copied, each half finds the other's head in its own place. */
  boot: v.pipe(v.string(), v.maxLength(40)),
  at: time,
  files: v.pipe(
    v.array(v.object({ from: count, to: count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })),
    v.maxLength(20_000),
  ),
  /** Of each other device the number up to which nothing is missing. */
  read: v.record(v.pipe(v.string(), v.maxLength(40)), count),
})
export type Head = v.InferOutput<typeof headSchema>

export function readHead(text: string): Head | null {
  try {
    const head = v.safeParse(headSchema, JSON.parse(text))
    return head.success ? head.output : null
  } catch {
    return null
  }
}
