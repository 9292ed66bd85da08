import { type Inputs, useEffect, useMemo, useState } from 'preact/hooks'

/** Anything that can be watched: the live queries of the storage, or a stand-in in a test. */
export interface Watchable<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void }
}

/** Tells nothing: in the place of what is asked for only once something else stands, which it would delay. */
export const later: Watchable<never> = { subscribe: () => ({ unsubscribe: () => {} }) }

type Live<T> =
  | { state: 'loading'; value: undefined }
  | { state: 'ready'; value: T }
  | { state: 'failed'; value: undefined; error: unknown }

/**
 * Watches what `make` gives, again whenever `deps` change. While new deps load, the value of the old ones is
 * not shown: a row of another opportunity must never flash up.
 */
export function useLive<T>(make: () => Watchable<T>, deps: Inputs): Live<T> {
  const source = useMemo(make, deps)
  const [told, setTold] = useState<{ source: Watchable<T>; live: Live<T> } | null>(null)
  useEffect(() => {
    const watching = source.subscribe(
      value => setTold({ source, live: { state: 'ready', value } }),
      error => setTold({ source, live: { state: 'failed', value: undefined, error } }),
    )
    return () => watching.unsubscribe()
  }, [source])
  return told?.source === source ? told.live : { state: 'loading', value: undefined }
}
