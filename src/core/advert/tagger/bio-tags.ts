/** BIO tags, the labels of a token: outside, begins a span, goes on with it. Outside scores 0: only the other two have weights. */
export const spanColumns = 2
export const outside = 0
export const begins = 1
export const inside = 2

/**
 * The likeliest spans [start, end), by Viterbi, under `scores` (two a token: begins, inside) and the 3 × 3 transitions, from
 * label to label. A span never starts with `inside`.
 */
export function viterbiSpans(scores: Float64Array, transitions: Float32Array): [number, number][] {
  const n = scores.length / spanColumns
  if (n === 0) return []
  const best = new Float64Array(n * 3)
  const from = new Uint8Array(n * 3)
  for (let i = 0; i < n; i++) {
    for (let to = 0; to < 3; to++) {
      const here = to === outside ? 0 : (scores[i * spanColumns + to - 1] ?? 0)
      if (i === 0) {
        best[to] = to === inside ? -1e9 : here
        continue
      }
      let top = -Infinity
      for (let label = 0; label < 3; label++) {
        if (to === inside && label === outside) continue
        const value = (best[(i - 1) * 3 + label] ?? 0) + (transitions[label * 3 + to] ?? 0)
        if (value > top) {
          top = value
          from[i * 3 + to] = label
        }
      }
      best[i * 3 + to] = top + here
    }
  }
  const labels = new Uint8Array(n)
  let label = 0
  for (let to = 1; to < 3; to++)
    if ((best[(n - 1) * 3 + to] ?? 0) > (best[(n - 1) * 3 + label] ?? 0)) label = to
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * 3 + label] ?? 0
  }
  return spansOf(labels)
}

/** The spans that a row of labels spells out. */
export function spansOf(labels: Uint8Array): [number, number][] {
  const spans: [number, number][] = []
  let start = -1
  labels.forEach((label, i) => {
    if (label !== inside && start >= 0) {
      spans.push([start, i])
      start = -1
    }
    if (label === begins) start = i
  })
  if (start >= 0) spans.push([start, labels.length])
  return spans
}
