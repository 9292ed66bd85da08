/**
 * A token bucket: so many at once, and then no more than come back by and by. Plain data, so that it can be kept.
 * `at` is the time, in milliseconds, at which it held `tokens`.
 */
export interface Bucket {
  tokens: number
  at: number
}

export interface BucketSize {
  /** So many may come at once. */
  most: number
  /** One more each so many milliseconds. */
  every: number
}

export const fullBucket = ({ most }: BucketSize, now: number): Bucket => ({ tokens: most, at: now })

/**
 * Takes one token.
 * @returns the bucket afterwards, and whether there was one. A clock that was set back gives nothing for free.
 */
export function takeToken(
  bucket: Bucket,
  { most, every }: BucketSize,
  now: number,
): { bucket: Bucket; taken: boolean } {
  const back = Math.max(0, now - bucket.at) / every
  const tokens = Math.min(most, bucket.tokens + back)
  const taken = tokens >= 1
  return { bucket: { tokens: taken ? tokens - 1 : tokens, at: now }, taken }
}
