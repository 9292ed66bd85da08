import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyRules, Copy } from '../../../src/core/kernel/field-rules'
import { mergeCopies } from '../../../src/core/kernel/merge-fields'
import { textOfHeads } from '../../../src/core/kernel/merge-texts'
import { stampAfter } from '../../../src/core/kernel/stamp'
import { latestOf, stampedChange } from '../../../src/core/kernel/stamp-fields'

/** One text on four devices whose clocks are right, ten years ahead, 200 days behind, and jumping. */
const rules: AnyRules = { text: 'text' }
type Row = { id: string; updatedAt: string; text: string }
const day = 86_400_000
const start = Date.parse('2026-11-21T10:00:00.000Z')
const iso = (time: number) => new Date(time).toISOString()
const offsets = (device: number, i: number) =>
  [0, 3_650 * day, -200 * day, ((i * 7_919) % 13) * 40 * day - 240 * day][device] ?? 0

const begun = (text: string): Copy<Row> => ({ row: { id: 'x', updatedAt: iso(start), text }, stamps: null })
const merge = (a: Copy<Row>, b: Copy<Row>): Copy<Row> => mergeCopies<Row>(rules, a, b)

function written(copy: Copy<Row>, text: string, device: number, i: number): Copy<Row> {
  const updatedAt = iso(start + i * 1_000 + offsets(device, i))
  const row = { ...copy.row, text, updatedAt }
  const stamp = stampAfter(latestOf(copy), updatedAt, `device-${device}`)
  return { row, stamps: stampedChange(rules, copy, row, stamp) }
}

const textsIn = ({ row, stamps }: Copy<Row>): string[] => [
  row.text,
  ...(stamps?.heads?.text ?? []).map(head => head.text),
]

describe('what two devices wrote of one text', () => {
  const common = begun('I led a team of eight people in Leeds and cut the cost by a third.')

  it('stands there together where they changed other words', () => {
    const here = written(common, common.row.text.replace('eight', 'nine'), 0, 1)
    const there = written(common, common.row.text.replace('a third', 'a half'), 2, 2)
    expect(merge(here, there).row.text).toBe(
      'I led a team of nine people in Leeds and cut the cost by a half.',
    )
    expect(merge(there, here)).toEqual(merge(here, there))
  })

  it('stands there together after many small edits of one of them', () => {
    let here = common
    for (const [i, word] of ['n', 'ni', 'nin', 'nine'].entries())
      here = written(here, common.row.text.replace('eight', word), 0, i)
    const there = written(common, common.row.text.replace('a third', 'a half'), 1, 2)
    expect(merge(here, there).row.text).toContain('nine people in Leeds and cut the cost by a half')
  })

  it('is the later where they changed the same words, with the other beside it until the next edit', () => {
    const here = written(common, 'Managed a team of eight.', 0, 1)
    const there = written(common, 'Headed a group of five people.', 2, 2)
    const both = merge(here, there)
    const { text, besides } = textOfHeads(both.stamps?.heads?.text ?? [])
    expect([text, ...besides.map(head => head.text)].sort()).toEqual([
      'Headed a group of five people.',
      'Managed a team of eight.',
    ])
    const settled = written(both, 'Led a group of eight.', 1, 3)
    for (const old of [common, here, there, both])
      expect(textsIn(merge(settled, old))).toEqual(['Led a group of eight.'])
  })

  it('is never a mixture of letters', () => {
    const here = written(begun(''), 'Managed a team of eight', 0, 1)
    const there = written(begun(''), 'Headed a group of five people', 1, 1)
    const shown = merge(here, there).row.text
    expect(['Managed a team of eight', 'Headed a group of five people']).toContain(shown)
  })
})

it('no text vanishes that nobody took away: four devices, any order, any clock', () => {
  const step = fc.record({ device: fc.nat(3), from: fc.nat(3), edit: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 40 }), steps => {
      const has = [0, 1, 2, 3].map(() => begun('Common'))
      /** Of each device: texts that stand there, and those that it knows were replaced. */
      const stands = has.map(() => new Set(['Common']))
      const replaced = has.map(() => new Set<string>())
      steps.forEach(({ device, from, edit }, i) => {
        const [own, other] = [has[device], has[from]]
        const [here, there] = [stands[device], stands[from]]
        const [gone, goneThere] = [replaced[device], replaced[from]]
        if (!own || !other || !here || !there || !gone || !goneThere) return
        if (edit) {
          const text = `Words${i}`
          has[device] = written(own, text, device, i)
          for (const each of here) gone.add(each)
          here.clear()
          here.add(text)
        } else if (device !== from) {
          has[device] = merge(own, other)
          for (const each of goneThere) gone.add(each)
          for (const each of there) here.add(each)
          for (const each of gone) here.delete(each)
        }
        const now = textsIn(has[device] ?? own).join('\n')
        for (const each of here) expect(now).toContain(each)
      })
      const [a, b, c, d] = has as [Copy<Row>, Copy<Row>, Copy<Row>, Copy<Row>]
      const whole = merge(merge(a, b), merge(c, d))
      expect(merge(merge(d, b), merge(c, a))).toEqual(whole)
      expect(merge(whole, b)).toEqual(whole)
      const left = stands.flatMap(each => [...each]).filter(each => !replaced.some(gone => gone.has(each)))
      for (const each of left) expect(textsIn(whole).join('\n')).toContain(each)
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 400), seed: 20_261_130 },
  )
})
