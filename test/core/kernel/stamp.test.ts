import { describe, expect, it } from 'vitest'
import {
  deviceIn,
  hasSeen,
  laterStamp,
  seenBoth,
  seenWith,
  stampAfter,
  timeIn,
  unstamped,
} from '../../../src/core/kernel/stamp'

const noon = '2026-03-02T12:00:00.000Z'
const time = Date.parse(noon)
const at = (later: number) => new Date(time + later).toISOString()

describe('a stamp', () => {
  it('says when and by whom', () => {
    const stamp = stampAfter('', noon, 'laptop')
    expect([timeIn(stamp), deviceIn(stamp)]).toEqual([time, 'laptop'])
    expect(stamp).toHaveLength(12 + 'laptop'.length)
  })
  it('is later than all that is known, whatever the clock says', () => {
    const first = stampAfter('', noon, 'a')
    const same = stampAfter(first, noon, 'a')
    const behind = stampAfter(same, at(-5_000), 'b')
    const next = stampAfter(behind, at(1), 'a')
    expect([first, same, behind, next].sort()).toEqual([first, same, behind, next])
    expect([timeIn(same), timeIn(behind), timeIn(next)]).toEqual([time, time, time + 1])
    expect(deviceIn(behind)).toBe('b')
    // A moment later it counts from nothing.
    expect(next).toBe(stampAfter('', at(1), 'a'))
  })
  it('goes on in the next moment where a moment is full', () => {
    const full = `${stampAfter('', noon, '').slice(0, 9)}zzza`
    const next = stampAfter(full, noon, 'a')
    expect([timeIn(next), next.slice(9, 12)]).toEqual([time + 1, '000'])
    expect(next > full).toBe(true)
    const almost = `${stampAfter('', noon, '').slice(0, 9)}zzya`
    expect(stampAfter(almost, noon, 'a').slice(9, 12)).toBe('zzz')
  })
  it('before 1970 is of its beginning', () => {
    expect(timeIn(stampAfter('', '1960-01-01T00:00:00.000Z', 'a'))).toBe(0)
    expect(timeIn(unstamped('1960-01-01T00:00:00.000Z'))).toBe(0)
    expect(timeIn(unstamped('no day'))).toBe(0)
  })
  it('of a row that bears none is when it was changed, by nobody', () => {
    expect([timeIn(unstamped(noon)), deviceIn(unstamped(noon))]).toEqual([time, ''])
    expect(unstamped(noon) < stampAfter('', noon, 'a')).toBe(true)
  })
})

describe('what was known', () => {
  it('is of each device the latest', () => {
    const [one, two] = [stampAfter('', noon, 'a'), stampAfter('', at(9), 'a')]
    const other = stampAfter('', noon, 'b')
    expect(laterStamp(one, two)).toBe(two)
    expect(laterStamp(two, one)).toBe(two)
    expect(seenBoth({ a: two }, { a: one, b: other })).toEqual({ a: two, b: other })
    expect(seenBoth({ a: one }, { a: two })).toEqual({ a: two })
    expect(seenWith({ a: two }, one)).toEqual({ a: two })
    expect(seenWith({}, one)).toEqual({ a: one })
    expect([
      hasSeen({ a: one }, one),
      hasSeen({ a: two }, one),
      hasSeen({ a: one }, two),
      hasSeen({ b: other }, one),
    ]).toEqual([true, true, false, false])
  })
})
