import { isRecord, isSame } from '../../src/core/kernel/same'

/** What of a value changed: of a record its fields, of anything else the whole. */
export type Change<T> = T extends Fields ? Partial<T> : T
type Fields = Record<string, unknown>

/** The fields of `value` that are others in `than`; null where none is. */
export function changeOf<T>(value: T, than: T): Change<T> | null {
  if (!isRecord(value) || !isRecord(than)) return isSame(value, than) ? null : (value as Change<T>)
  const names = new Set([...Object.keys(value), ...Object.keys(than)])
  const changed = [...names].filter(name => !isSame(value[name], than[name]))
  return changed.length === 0
    ? null
    : (Object.fromEntries(changed.map(name => [name, value[name]])) as Change<T>)
}

/** The value with what changed. */
export const withChange = <T>(value: T, change: Change<T>): T =>
  isRecord(value) && isRecord(change) ? { ...value, ...change } : (change as T)

/** One change that does both; where both speak of a field, the second is right. */
export const both = <T>(first: Change<T>, second: Change<T>): Change<T> =>
  isRecord(first) && isRecord(second) ? ({ ...first, ...second } as Change<T>) : second

/** Of a change, what does not speak of the fields of the others; null where nothing is left. */
export function without<T>(change: Change<T>, others: readonly (Change<T> | null)[]): Change<T> | null {
  const there = others.filter(other => other !== null)
  if (there.length === 0) return change
  if (!isRecord(change)) return null
  const left = Object.entries(change).filter(([name]) =>
    there.every(other => !isRecord(other) || !(name in other)),
  )
  return left.length === 0 ? null : (Object.fromEntries(left) as Change<T>)
}
