import { keptBuckets } from '../adapters/kept-buckets'
import { type Bucket, type BucketSize, fullBucket, takeToken } from '../core/kernel/bucket'
import type { Seen } from './seen'

/**
 * So many postings are kept by themselves in a row, and then one more each so often. Somebody who goes through a
 * list of openings stays within it for minutes; a script that changes its address and title again and again does not.
 */
const sizes = {
  tab: { most: 20, every: 10_000 },
  host: { most: 60, every: 5_000 },
} satisfies Record<string, BucketSize>

/** A page that changes is logged again in the same visit, but not without end. */
const mostInVisit = 20
const mostVisits = 300
const mostBuckets = 200

/**
 * @returns whether one more reading of a visit may be logged without asking the user. Budgets outlive the worker,
 * which the browser ends when nothing happens for half a minute.
 */
export function logBudget(clock: () => number): (seen: Seen, visitId: string) => Promise<boolean> {
  const visits = new Map<string, number>()
  let kept: Promise<Record<string, Bucket>> | null = null

  return async ({ tabId, url }, visitId) => {
    const times = visits.get(visitId) ?? 0
    if (times > 0) {
      visits.set(visitId, times + 1)
      return times < mostInVisit
    }
    // Not read, the budgets begin anew: a posting is not lost for that.
    kept ??= keptBuckets.read().catch(() => ({}))
    const buckets = await kept
    const now = clock()
    const asked = [
      { name: `tab:${tabId}`, size: sizes.tab },
      { name: `host:${new URL(url).hostname}`, size: sizes.host },
    ].map(({ name, size }) => ({ name, ...takeToken(buckets[name] ?? fullBucket(size, now), size, now) }))
    if (!asked.every(({ taken }) => taken)) return false
    for (const { name, bucket } of asked) {
      delete buckets[name]
      buckets[name] = bucket
    }
    for (const name of Object.keys(buckets).slice(0, -mostBuckets)) delete buckets[name]
    visits.set(visitId, 1)
    const [oldest] = visits.keys()
    if (visits.size > mostVisits && oldest !== undefined) visits.delete(oldest)
    keptBuckets.write(buckets)
    return true
  }
}
