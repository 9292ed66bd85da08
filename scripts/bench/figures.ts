/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share))
  return sorted[at] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Median with the spread around it, for a table. */
export const spread = (values: readonly number[]) => ({
  median: Number(median(values).toFixed(2)),
  p5: Number(quantile(values, 0.05).toFixed(2)),
  p95: Number(quantile(values, 0.95).toFixed(2)),
  runs: values.length,
})

/** Median and 95th percentile of milliseconds, for a table. */
export const ms = (values: readonly number[]) => ({
  median: `${median(values).toFixed(2)} ms`,
  p95: `${quantile(values, 0.95).toFixed(2)} ms`,
})
