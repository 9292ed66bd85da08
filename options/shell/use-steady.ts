import { useRef } from 'preact/hooks'

/** The last value that was there while the next one loads; forgotten when `of` changes. */
export function useSteady<T>(value: T | undefined, of: unknown): T | undefined {
  const last = useRef<{ of: unknown; value: T | undefined }>({ of, value })
  if (last.current.of !== of) last.current = { of, value }
  if (value !== undefined) last.current.value = value
  return last.current.value
}
