import { incrementBase32, monotonicFactory, ulid as ulidAt } from 'ulid'

/** Ids that sort by time, also within one millisecond; and the time itself. The clock lives here, not in core. */
const ulid = monotonicFactory()

export const newId = (): string => ulid()
export const timeNow = (): string => new Date().toISOString()

/** An id as it would have been given at another time. */
export const idAt = (time: string): string => ulidAt(Date.parse(time))

/**
 * The present moment for a record that was changed before: never earlier than that, also where the clock was set
 * back. A merge would take the older words for the newer ones otherwise.
 */
export function timeAfter(before: string): string {
  const now = timeNow()
  return now >= before ? now : new Date(Date.parse(before) + 1).toISOString()
}

/** The id that follows on another, on every device the same. */
export const idFollowing = (before: string): string => incrementBase32(before)
