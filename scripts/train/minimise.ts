/** The value of a function at `x`; its gradient is written into `gradient`. */
type Objective = (x: Float64Array, gradient: Float64Array) => number

interface MinimiseOptions {
  iterations: number
  /** Weight of half the sum of squares. */
  l2: number
  memory?: number
}

/** L-BFGS: limited-memory quasi-Newton with halving steps. */
export function minimise(
  objective: Objective,
  size: number,
  { iterations, l2, memory = 6 }: MinimiseOptions,
): Float64Array {
  const x = new Float64Array(size)
  const gradient = new Float64Array(size)
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = []
  const smooth = (at: Float64Array, into: Float64Array): number => {
    let value = objective(at, into)
    for (let i = 0; i < size; i++) {
      const w = at[i] ?? 0
      value += 0.5 * l2 * w * w
      into[i] = (into[i] ?? 0) + l2 * w
    }
    return value
  }
  let value = smooth(x, gradient)
  const direction = new Float64Array(size)
  const next = new Float64Array(size)
  const nextGradient = new Float64Array(size)
  for (let iteration = 0; iteration < iterations; iteration++) {
    quasiNewton(gradient, steps, direction)
    let slope = 0
    for (let i = 0; i < size; i++) slope += (direction[i] ?? 0) * (gradient[i] ?? 0)
    if (slope > -1e-9) break
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1
    let improved = false
    for (let attempt = 0; attempt < 20; attempt++, length *= 0.5) {
      for (let i = 0; i < size; i++) next[i] = (x[i] ?? 0) + length * (direction[i] ?? 0)
      const nextValue = smooth(next, nextGradient)
      if (nextValue <= value + 1e-4 * length * slope) {
        const s = new Float64Array(size)
        const y = new Float64Array(size)
        for (let i = 0; i < size; i++) {
          s[i] = (next[i] ?? 0) - (x[i] ?? 0)
          y[i] = (nextGradient[i] ?? 0) - (gradient[i] ?? 0)
        }
        const sy = dot(s, y)
        if (sy > 1e-10) {
          steps.push({ s, y, rho: 1 / sy })
          if (steps.length > memory) steps.shift()
        }
        improved = value - nextValue > 1e-5 * Math.abs(value)
        x.set(next)
        gradient.set(nextGradient)
        value = nextValue
        break
      }
    }
    if (!improved) break
  }
  return x
}

function quasiNewton(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
  into: Float64Array,
): void {
  into.set(gradient)
  const alphas: number[] = []
  for (let k = steps.length - 1; k >= 0; k--) {
    const step = steps[k]
    if (!step) continue
    const alpha = step.rho * dot(step.s, into)
    alphas[k] = alpha
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) - alpha * (step.y[i] ?? 0)
  }
  const last = steps.at(-1)
  if (last) {
    const gamma = 1 / (last.rho * dot(last.y, last.y))
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) * gamma
  }
  for (let k = 0; k < steps.length; k++) {
    const step = steps[k]
    if (!step) continue
    const beta = step.rho * dot(step.y, into)
    const by = (alphas[k] ?? 0) - beta
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + by * (step.s[i] ?? 0)
  }
  for (let i = 0; i < into.length; i++) into[i] = -(into[i] ?? 0)
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0)
  return sum
}
