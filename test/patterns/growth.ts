import type { Pattern } from './gather'
import { pumpsOf } from './pumps'
import { stepCounter } from './steps'

interface Growth {
  pump: string
  tail: string
  /** Steps for 1,200 characters and for 2,400. */
  steps: [number, number]
}

/** Texts that are tried for each pattern, at most: those of its first parts and of its last, and some between. */
const mostPumps = 16

/** Below so many steps for 1,200 characters a pattern takes some milliseconds over 6,000, however it grows. */
const few = 16_000

/** So many for 1,200 characters are too many in any case: 2,500 a character. */
const most = 3_000_000

/** Over twice the text: what is linear takes twice the steps, what looks a bounded way ahead little more. */
const twice = 2.6

/** Ends of a text that let a match fail, or succeed, only there. */
const tails = ['\u0001', '']

const filled = (pump: string, size: number, tail: string): string =>
  pump.repeat(Math.ceil(size / pump.length)).slice(0, size) + tail

function someOf<T>(all: readonly T[], count: number): T[] {
  const step = Math.max(1, (all.length - 1) / (count - 1))
  return [
    ...new Set(Array.from({ length: Math.min(count, all.length) }, (_, i) => Math.round(i * step))),
  ].flatMap(at => all[at] ?? [])
}

/** The first text out of a pattern's own parts over which its steps grow faster than n·log n. */
export function superLinear({ source, flags }: Pattern): Growth | null {
  const { count } = stepCounter(source, flags)
  for (const pump of someOf(pumpsOf(source, flags), mostPumps)) {
    for (const tail of tails) {
      const steps = (size: number, limit: number) => count(filled(pump, size, tail), limit)
      // Most show with little that they are linear: three times the text, three times the steps.
      const shortest = steps(120, most)
      if (shortest >= most) return { pump, tail, steps: [shortest, most] }
      if (steps(360, most) < 4 * shortest) continue
      const medium = steps(1_200, most)
      if (medium < few || medium < 12 * shortest) continue
      const long = medium < most ? steps(2_400, Math.ceil(medium * twice)) : most
      if (medium >= most || long >= medium * twice) return { pump, tail, steps: [medium, long] }
    }
  }
  return null
}
