/**
 * Made when it is first asked for, and once. Tables of words cost tens of milliseconds to make, which no surface
 * has at its start.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
