/** Chance that is the same every time (mulberry32): an example looks alike on every device. */
export function seeded(seed: number) {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    below,
    /** True so often (0 to 1). */
    chance: (share: number): boolean => next() < share,
    /** So many of them, in a new order. */
    some<T>(of: readonly T[], count: number): T[] {
      const left = [...of]
      const taken: T[] = []
      while (taken.length < count && left.length > 0) taken.push(...left.splice(below(left.length), 1))
      return taken
    },
  }
}
export type Chance = ReturnType<typeof seeded>
