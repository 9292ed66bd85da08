import { describe, expect, it } from 'vitest'
import { longestUnit } from '../../../src/core/advert/bounds'
import { readAdvert, readAdvertInTime } from '../../../src/core/advert/read-advert'
import { checkTime, inTime, NotReadInTime } from '../../../src/core/advert/time-budget'

const advert = {
  title: 'Baker',
  company: 'Crumb & Co',
  lines: [
    'Requirements',
    'At least 3 years of experience in a bakery',
    'Knowledge of HACCP and Microsoft Excel',
  ],
}

/** A clock that goes on by so much whenever someone looks at it. */
const ticking = (by: number) => {
  let now = 0
  return () => {
    now += by
    return now
  }
}

describe('a budget of time', () => {
  it('ends work at the next look after its time', () => {
    let done = 0
    const work = () => {
      for (;;) {
        checkTime()
        done++
      }
    }
    expect(() => inTime(ticking(10), 45, work)).toThrow(NotReadInTime)
    expect(done).toBe(4)
    // It holds for that work alone.
    expect(checkTime).not.toThrow()
  })

  it('changes nothing of what is read in it', () => {
    expect(readAdvertInTime(advert, ticking(0))).toEqual(readAdvert(advert))
  })

  it('keeps unread, and says so, what is not read in it', () => {
    const late = { ...advert, lines: advert.lines.map(line => `${line} indeed`) }
    expect(readAdvertInTime(late, ticking(1_000))).toMatchObject({
      late: true,
      supported: false,
      readerVersion: 0,
      requirements: [],
      lines: [{ zone: 'other' }, { zone: 'other' }, { zone: 'other' }],
    })
  })

  it('goes on in the next attempt where the one before ended', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${advert.lines[i % 3]} and ${i}`)
    const long = { ...advert, lines }
    const done = new Map<string, unknown>()
    const now = ticking(0.5)
    let attempts = 1
    let reading = readAdvertInTime(long, now, done)
    for (; reading.late && attempts < 100; attempts++) {
      const before = done.size
      reading = readAdvertInTime(long, now, done)
      if (reading.late) expect(done.size).toBeGreaterThan(before)
    }
    expect(attempts).toBeGreaterThan(1)
    expect(reading).toEqual(readAdvert(long))
  })

  it('is looked at often, wherever in a long text the reading is', () => {
    let looks = 0
    const count = () => {
      looks++
      return 0
    }
    const lines = Array.from(
      { length: 100 },
      (_, i) => `Must have ${i} years of R/SQL and a degree in nursing`,
    )
    readAdvertInTime({ ...advert, lines }, count)
    expect(looks).toBeGreaterThan(1_000)
  })
})

describe('the bounds of a reading', () => {
  it('hold for an advert of nothing but names', () => {
    const lines = Array.from({ length: 33 }, () => `Must have ${'R/'.repeat(2_990)}`)
    const { requirements, lines: read } = readAdvert({ ...advert, lines })
    expect(requirements.reduce((sum, { skills }) => sum + skills.length, 0)).toBeLessThanOrEqual(2_000)
    expect(read).toHaveLength(33)
    for (const { quote } of requirements) expect(quote.text.length).toBeLessThanOrEqual(longestUnit)
  })

  it('quote the advert where they say, in a line that was read in pieces', () => {
    const line = `Requirements for all: ${'experience with Python and SQL, '.repeat(190)}`
    const { requirements } = readAdvert({ ...advert, lines: ['Requirements', line] })
    for (const { quote } of requirements)
      expect(quote.text).toBe((['Requirements', line][quote.line] ?? '').slice(quote.start, quote.end))
  })
})
