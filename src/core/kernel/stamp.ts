/**
 * When, and on which device, a field was changed: wall time (milliseconds), a counter, the device, as one text whose
 * order is theirs. A device gives a stamp that is later than all that it knows of the row, so that its own edit always
 * stands, and a clock that is years ahead is overtaken by whoever has seen it (a hybrid logical clock; Kulkarni et al.,
 * "Logical Physical Clocks", 2014; that of each row is enough, since only stamps of one row are ever compared).
 */
export type Stamp = string

const timeDigits = 9
const countDigits = 3
const mostCount = 36 ** countDigits - 1

const written = (time: number, count: number, device: string): Stamp =>
  time.toString(36).padStart(timeDigits, '0') + count.toString(36).padStart(countDigits, '0') + device

export const timeIn = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, timeDigits), 36)
const countIn = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(timeDigits, timeDigits + countDigits), 36)

/** Empty for rows that bear none: they count as stamped when they were last changed. */
export const deviceIn = (stamp: Stamp): string => stamp.slice(timeDigits + countDigits)

/** What a row without stamps counts as. */
export const unstamped = (updatedAt: string): Stamp => {
  const time = Date.parse(updatedAt)
  return written(Number.isFinite(time) && time > 0 ? time : 0, 0, '')
}

/** @param known the latest stamp that is known of the row. */
export function stampAfter(known: Stamp, now: string, device: string): Stamp {
  const wall = Math.max(0, Date.parse(now))
  const time = known === '' ? 0 : timeIn(known)
  if (wall > time) return written(wall, 0, device)
  const count = countIn(known) + 1
  return count > mostCount ? written(time + 1, 0, device) : written(time, count, device)
}

export const laterStamp = (a: Stamp, b: Stamp): Stamp => (a >= b ? a : b)

/** Of each device the latest stamp: what was known at some moment. */
export type Seen = Readonly<Record<string, Stamp>>

export const hasSeen = (seen: Seen, stamp: Stamp): boolean => (seen[deviceIn(stamp)] ?? '') >= stamp

export function seenBoth(a: Seen, b: Seen): Record<string, Stamp> {
  const both = { ...a }
  for (const [device, stamp] of Object.entries(b)) both[device] = laterStamp(both[device] ?? '', stamp)
  return both
}

export const seenWith = (seen: Seen, stamp: Stamp): Record<string, Stamp> =>
  seenBoth(seen, { [deviceIn(stamp)]: stamp })
