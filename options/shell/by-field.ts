/** What of a value changed: of a record its fields, of anything else the whole. */
export type Change<T> = T extends Fields ? Partial<T> : T
type Fields = Record<string, unknown>

export const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of `value` that are others in `than`; null where none is. */
export function changeOf<T>(value: T, than: T): Change<T> | null {
  if (!isFields(value) || !isFields(than)) return same(value, than) ? null : (value as Change<T>)
  const names = new Set([...Object.keys(value), ...Object.keys(than)])
  const changed = [...names].filter(name => !same(value[name], than[name]))
  return changed.length === 0
    ? null
    : (Object.fromEntries(changed.map(name => [name, value[name]])) as Change<T>)
}

/** The value with what changed. */
export const withChange = <T>(value: T, change: Change<T>): T =>
  isFields(value) && isFields(change) ? { ...value, ...change } : (change as T)

/** One change that does both; where both speak of a field, the second is right. */
export const both = <T>(first: Change<T>, second: Change<T>): Change<T> =>
  isFields(first) && isFields(second) ? ({ ...first, ...second } as Change<T>) : second

/** Of a change, what does not speak of the fields of the others; null where nothing is left. */
export function without<T>(change: Change<T>, others: readonly (Change<T> | null)[]): Change<T> | null {
  const there = others.filter(other => other !== null)
  if (there.length === 0) return change
  if (!isFields(change)) return null
  const left = Object.entries(change).filter(([name]) =>
    there.every(other => !isFields(other) || !(name in other)),
  )
  return left.length === 0 ? null : (Object.fromEntries(left) as Change<T>)
}
