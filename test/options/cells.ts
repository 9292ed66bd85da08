import type { Watchable } from '../../src/ui/hooks/use-live'

/** A value with watchers, told anew at once when it is set. */
export function cell<T>(initial: T): Watchable<T> & { get(): T; set(value: T): void } {
  let value = initial
  const watchers = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      value = next
      for (const watcher of watchers) watcher(value)
    },
    subscribe(next) {
      watchers.add(next)
      next(value)
      return { unsubscribe: () => watchers.delete(next) }
    },
  }
}

/** A value that follows from another. */
export const derived = <A, B>(from: Watchable<A>, make: (value: A) => B): Watchable<B> => ({
  subscribe: (next, failed) => from.subscribe(value => next(make(value)), failed),
})

/** What is told first. */
export const shown = <T>(from: Watchable<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const watching = from.subscribe(value => {
      resolve(value)
      // Told at once, it has no name yet.
      void Promise.resolve().then(() => watching.unsubscribe())
    }, reject)
  })
