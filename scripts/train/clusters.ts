/**
 * Word classes by the exchange method (Kneser & Ney 1993): every word sits in the class in which the class
 * bigrams of the text are likeliest; words are moved one at a time until little changes.
 */
export function exchangeClusters(
  sentences: readonly (readonly string[])[],
  words: readonly string[],
  classes: number,
  rounds: number,
): Map<string, number> {
  const index = new Map(words.map((word, i) => [word, i] as const))
  const size = words.length
  // Class 0 is for rare words and the sentence's edges, and never changes.
  const left: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  const right: Map<number, number>[] = Array.from({ length: size }, () => new Map())
  const count = new Float64Array(size)
  const edgeLeft = new Float64Array(size)
  const edgeRight = new Float64Array(size)
  const self = new Float64Array(size)
  for (const sentence of sentences) {
    let before = -1
    for (const token of [...sentence, '']) {
      const at = index.get(token) ?? -1
      if (at >= 0) count[at] = (count[at] ?? 0) + 1
      if (at >= 0 && before >= 0) {
        if (at === before) self[at] = (self[at] ?? 0) + 1
        else {
          bump(left[at], before)
          bump(right[before], at)
        }
      } else if (at >= 0) edgeLeft[at] = (edgeLeft[at] ?? 0) + 1
      else if (before >= 0) edgeRight[before] = (edgeRight[before] ?? 0) + 1
      before = at
    }
  }
  const of = new Int32Array(size)
  const k = classes + 1
  for (let i = 0; i < size; i++) of[i] = 1 + (i % classes)
  const pairs = new Float64Array(k * k)
  let filled = false
  const total = new Float64Array(k)
  for (let i = 0; i < size; i++) place(i, of[i] ?? 0, 1)
  const xlogx = (n: number): number => (n > 0.5 ? n * Math.log(n) : 0)
  const table = Float64Array.from({ length: 1 << 16 }, (_, n) => xlogx(n))
  const h = (n: number): number => (n < table.length ? (table[Math.round(n)] ?? 0) : xlogx(n))
  const leftClass = new Float64Array(k)
  const rightClass = new Float64Array(k)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let i = 0; i < size; i++) {
      const from = of[i] ?? 0
      place(i, from, -1)
      leftClass.fill(0)
      rightClass.fill(0)
      leftClass[0] = edgeLeft[i] ?? 0
      rightClass[0] = edgeRight[i] ?? 0
      for (const [other, n] of left[i] ?? []) leftClass[of[other] ?? 0] = (leftClass[of[other] ?? 0] ?? 0) + n
      for (const [other, n] of right[i] ?? [])
        rightClass[of[other] ?? 0] = (rightClass[of[other] ?? 0] ?? 0) + n
      const touched: number[] = []
      for (let c = 0; c < k; c++) if ((leftClass[c] ?? 0) > 0 || (rightClass[c] ?? 0) > 0) touched.push(c)
      const own = self[i] ?? 0
      let best = from
      let bestGain = -Infinity
      for (let to = 1; to < k; to++) {
        let gain = 2 * (h(total[to] ?? 0) - h((total[to] ?? 0) + (count[i] ?? 0)))
        for (const c of touched) {
          if (c === to) continue
          const l = leftClass[c] ?? 0
          const r = rightClass[c] ?? 0
          if (l > 0) gain += h((pairs[c * k + to] ?? 0) + l) - h(pairs[c * k + to] ?? 0)
          if (r > 0) gain += h((pairs[to * k + c] ?? 0) + r) - h(pairs[to * k + c] ?? 0)
        }
        const inner = (leftClass[to] ?? 0) + (rightClass[to] ?? 0) + own
        if (inner > 0) gain += h((pairs[to * k + to] ?? 0) + inner) - h(pairs[to * k + to] ?? 0)
        if (gain > bestGain) {
          bestGain = gain
          best = to
        }
      }
      if (best !== from) moved++
      of[i] = best
      place(i, best, 1)
    }
    if (moved < size * 0.01) break
  }
  return new Map(words.map((word, i) => [word, of[i] ?? 0] as const))

  /** Adds (or takes away) a word's bigrams to its class's. */
  function place(i: number, cls: number, sign: number): void {
    const add = (a: number, b: number, n: number) => {
      pairs[a * k + b] = (pairs[a * k + b] ?? 0) + sign * n
    }
    total[cls] = (total[cls] ?? 0) + sign * (count[i] ?? 0)
    add(0, cls, edgeLeft[i] ?? 0)
    add(cls, 0, edgeRight[i] ?? 0)
    add(cls, cls, self[i] ?? 0)
    // While the table is filled at first, a bigram is counted by its left word alone.
    if (!filled) {
      for (const [other, n] of right[i] ?? []) add(cls, of[other] ?? 0, n)
      if (i === size - 1) filled = true
      return
    }
    for (const [other, n] of left[i] ?? []) add(of[other] ?? 0, cls, n)
    for (const [other, n] of right[i] ?? []) add(cls, of[other] ?? 0, n)
  }
}

const bump = (map: Map<number, number> | undefined, key: number): void => {
  map?.set(key, (map.get(key) ?? 0) + 1)
}
