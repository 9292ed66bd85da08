import { monotonicFactory, ulid as ulidAt } from 'ulid'

/** Ids that sort by time, also within one millisecond; and the time itself. The clock lives here, not in core. */
const ulid = monotonicFactory()

export const newId = (): string => ulid()
export const timeNow = (): string => new Date().toISOString()

/** An id as it would have been given at another time. */
export const idAt = (time: string): string => ulidAt(Date.parse(time))
