/** Numbers from 0 to 1 that are the same at every run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often a crash is tried: few times in every test run, as often as it asks for by `npm run crash`. */
export const points = (few: number): number => Number(process.env.CRASH_POINTS ?? few)
export const workerPoints = (few: number): number => Number(process.env.CRASH_WORKER_POINTS ?? few)
