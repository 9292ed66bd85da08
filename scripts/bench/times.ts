/** The value at a share of a list in order: 0.5 for the median. */
export const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0

/** Median and 95th percentile, for a table. */
export const ms = (list: readonly number[]) => ({
  median: `${at(list, 0.5).toFixed(2)} ms`,
  p95: `${at(list, 0.95).toFixed(2)} ms`,
})
