import { liveQuery } from 'dexie'
import type { Database } from './database'
import { onSwitched, storage } from './open'

/** A query whose answer is told anew whenever a row it read changes, in whatever context. */
export interface LiveAnswer<T> {
  subscribe(next: (value: T) => void, failed?: (error: unknown) => void): { unsubscribe(): void }
}

/** What runs now, so that all of it starts anew on another database. */
const running = new Set<() => void>()
let listening = false

/**
 * Watches a query. It is asked again on the new database when the pointer was switched.
 * @param query must read through Dexie alone: what it waits for elsewhere is not seen as a dependency.
 */
export function live<T>(query: (db: Database) => Promise<T>): LiveAnswer<T> {
  return {
    subscribe(next, failed = () => {}) {
      let current: { unsubscribe(): void } | null = null
      let stopped = false
      let turn = 0
      const start = async () => {
        turn += 1
        const mine = turn
        current?.unsubscribe()
        current = null
        try {
          const db = await storage()
          // `async` is not idle here: Dexie follows a query beyond its first wait only in an async function.
          if (!stopped && mine === turn) current = liveQuery(async () => query(db)).subscribe(next, failed)
        } catch (error) {
          if (!stopped) failed(error)
        }
      }
      const restart = () => void start()
      if (!listening) {
        listening = true
        onSwitched(() => {
          for (const each of running) each()
        })
      }
      running.add(restart)
      restart()
      return {
        unsubscribe() {
          stopped = true
          running.delete(restart)
          current?.unsubscribe()
        },
      }
    },
  }
}

/** The same, asked before anybody watches: the first who does finds what was told meanwhile. */
export function ahead<T>(answer: LiveAnswer<T>): LiveAnswer<T> {
  let told: ((next: (value: T) => void, failed: (error: unknown) => void) => void) | null = null
  let watcher: { next: (value: T) => void; failed: (error: unknown) => void } | null = null
  const running = answer.subscribe(
    value => {
      if (watcher) watcher.next(value)
      else told = next => next(value)
    },
    error => {
      if (watcher) watcher.failed(error)
      else told = (_next, failed) => failed(error)
    },
  )
  return {
    subscribe(next, failed = () => {}) {
      if (watcher) return answer.subscribe(next, failed)
      watcher = { next, failed }
      told?.(next, failed)
      return running
    },
  }
}
