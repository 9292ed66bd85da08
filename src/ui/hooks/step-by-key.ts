/**
 * Where an arrow, Home or End key leads in a list of `length` entries. Null where the key is none of these or
 * the list is empty. `at` may be -1 (nothing chosen yet). Rows wrap around, columns end at their ends.
 */
export function stepByKey(key: string, at: number, length: number, axis: 'row' | 'column'): number | null {
  if (length === 0) return null
  const [back, forth] = axis === 'row' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  if (key === 'Home') return 0
  if (key === 'End') return length - 1
  if (key !== back && key !== forth) return null
  if (at < 0) return key === forth ? 0 : length - 1
  const next = at + (key === forth ? 1 : -1)
  return axis === 'row' ? (next + length) % length : Math.min(Math.max(next, 0), length - 1)
}
