import { describe, expect, it } from 'vitest'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { labelledAdverts } from '../../fixtures/adverts/labelled'

const read = labelledAdverts.map(({ title, company, lines }) => {
  const reading = readAdvert({ title, company, lines: lines.map(line => line.text) })
  return lines.map((line, i) => {
    const asked = (reading.lines[i]?.requirements ?? []).flatMap(index => reading.requirements[index] ?? [])
    const strength = asked.length === 0 ? null : asked.some(one => one.strength === 'must') ? 'must' : 'nice'
    return { line, zone: reading.lines[i]?.zone, strength, kinds: new Set(asked.flatMap(one => one.kinds)) }
  })
})
const all = read.flat()

/** F1 of what is found against what is labelled, in percent. */
const f1 = (right: number, labelled: number, found: number): number => (200 * right) / (labelled + found)

// Floors a few points under what is read: a guard against whole kinds of line getting lost, no measurement.
describe('adverts of trades and countries that nothing was taught from', () => {
  it('are put into zones', () => {
    const right = all.filter(one => one.zone === one.line.zone).length
    expect((100 * right) / all.length).toBeGreaterThan(86)
  })

  it('show what they ask, and how strongly', () => {
    const labelled = all.filter(one => one.line.strength !== null)
    const found = all.filter(one => one.strength !== null)
    const both = labelled.filter(one => one.strength !== null)
    expect(f1(both.length, labelled.length, found.length)).toBeGreaterThan(90)
    const same = both.filter(one => one.strength === one.line.strength).length
    expect((100 * same) / both.length).toBeGreaterThan(91)
  })

  it('tell what kind of thing is asked', () => {
    const both = all.filter(one => one.line.strength !== null && one.strength !== null)
    const sum = (of: (one: (typeof both)[number]) => number) =>
      both.reduce((total, one) => total + of(one), 0)
    const right = sum(one => one.line.kinds.filter(kind => one.kinds.has(kind)).length)
    expect(
      f1(
        right,
        sum(one => one.line.kinds.length),
        sum(one => one.kinds.size),
      ),
    ).toBeGreaterThan(74)
  })
})
