import type { Pattern } from './gather'
import { pumpsOf } from './pumps'
import { stepCounter } from './steps'

/** Below so many steps a pattern takes a few milliseconds at most, however it grows. */
const few = 400_000

/** So many steps for 1,500 characters are too many in any case. */
const enough = 4_000_000

export interface Growth {
  pump: string
  tail: string
  /** Steps for 1,500 characters and for 6,000. */
  steps: [number, number]
}

/** Ends of a text that let a match fail, or succeed, only there. */
const tails = ['\u0001', '']

const filled = (pump: string, size: number, tail: string): string =>
  pump.repeat(Math.ceil(size / pump.length)).slice(0, size) + tail

/** The first text out of a pattern's own parts over which its steps grow faster than n·log n. */
export function superLinear({ source, flags }: Pattern): Growth | null {
  const { count } = stepCounter(source, flags)
  for (const pump of pumpsOf(source, flags)) {
    for (const tail of tails) {
      const text = (size: number) => filled(pump, size, tail)
      // Most show with little that they are linear.
      const small = count(text(300), few)
      if (count(text(1_200), few) < Math.min(few, 6 * small)) continue
      const short = count(text(1_500), enough)
      const most = Math.max(few, short * 6)
      const long = short < enough ? count(text(6_000), most) : most
      if (long >= most) return { pump, tail, steps: [short, long] }
    }
  }
  return null
}
