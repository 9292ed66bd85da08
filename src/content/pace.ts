/** How a visit waits: for the page to be looked at, for it to change, and never more than so often. */

/** Resolves when the page is visible: work in background tabs waits until the user looks. */
export function whenVisible(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve()
  return new Promise(resolve => {
    const look = () => document.visibilityState === 'visible' && resolve()
    document.addEventListener('visibilitychange', look, { signal })
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })

/** Resolves when the page has nothing else to do, or after two seconds at the latest. */
export const whenIdle = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    const waiting = requestIdleCallback(() => resolve(), { timeout: 2_000 })
    signal.addEventListener(
      'abort',
      () => {
        cancelIdleCallback(waiting)
        resolve()
      },
      { once: true },
    )
  })

/**
 * Resolves `true` at the next change of the document, `false` when there was none for `patience` milliseconds.
 * The observer is let go at the first change: a page that rewrites itself for minutes costs nothing between.
 */
export function nextChange(patience: number, signal: AbortSignal): Promise<boolean> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => end(true))
    const timer = setTimeout(() => end(false), patience)
    const end = (changed: boolean) => {
      observer.disconnect()
      clearTimeout(timer)
      resolve(changed)
    }
    signal.addEventListener('abort', () => end(false), { once: true })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
  })
}
