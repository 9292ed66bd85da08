import { type Bucket, type BucketSize, fullBucket, takeToken } from '../core/kernel/bucket'

/** What one tab may ask for and send: more than its own scripts do, which read at most once a second. */
const sizes = {
  ask: { most: 40, every: 500 },
  read: { most: 40, every: 1_000 },
} satisfies Record<string, BucketSize>

/** Of more tabs than these, those that were silent longest are forgotten. */
const mostTabs = 500

/** @returns whether a tab may send one more of a kind now. */
export function rates(clock: () => number): (tabId: number, kind: keyof typeof sizes) => boolean {
  const buckets = new Map<string, Bucket>()
  return (tabId, kind) => {
    const name = `${kind}:${tabId}`
    const now = clock()
    const { bucket, taken } = takeToken(buckets.get(name) ?? fullBucket(sizes[kind], now), sizes[kind], now)
    // Set anew, so that the first in the map is the one that was silent longest.
    buckets.delete(name)
    buckets.set(name, bucket)
    const [oldest] = buckets.keys()
    if (buckets.size > mostTabs && oldest !== undefined) buckets.delete(oldest)
    return taken
  }
}
