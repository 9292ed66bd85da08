import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../src/core/brand/brand'
import type { AnyRules, Copy, Rule } from '../../src/core/kernel/field-rules'
import { mergeCopies } from '../../src/core/kernel/merge-fields'
import { isSame } from '../../src/core/kernel/same'
import { stampAfter } from '../../src/core/kernel/stamp'
import { latestOf, outlives, stampedChange } from '../../src/core/kernel/stamp-fields'
import type { JsonResume } from '../../src/core/resume/json-resume'
import { resumeText } from '../../src/core/resume/resume-text'
import { allStores } from '../../src/records/registry'

/**
 * The laws of merging, over every record type that merges field by field. Rows are made of what each rule holds, and
 * three devices change, exchange and change them again, with clocks that are right, ten years ahead and 200 days behind.
 */
type Row = Record<string, unknown> & { id: string; updatedAt: string }

const start = Date.parse('2026-11-21T10:00:00.000Z')
const iso = (time: number) => new Date(time).toISOString()
const day = 86_400_000
const clocks = [0, 3_650 * day, -200 * day]
const devices = ['here', 'laptop', 'phone']

const actions = (n: number) => ({
  changedAt: iso(start + n),
  next: n % 3 === 0 ? null : { text: `Step ${n % 4}`, due: '2026-12-01', remind: false, remindedAt: null },
  done: [{ text: `Done ${n % 5}`, due: '2026-11-20', doneAt: iso(start - n) }],
})
const statuses = ['seen', 'interested', 'applied', 'offer', 'closed']

const line = (n: number) => `Line ${n}.`
const resumeOf = (n: number): JsonResume => ({
  basics: { summary: line(n) },
  work: [{ name: 'Harbour Inn', highlights: [line(n % 5), 'Cooked.'] }],
})
/** Values made of many texts, one of which each such field takes. */
const trees = (n: number): unknown[] => [
  {
    ...emptyBrand,
    statement: line(n),
    skills: ['SQL', `Skill ${n % 7}`],
    mustHaves: n % 3 ? [] : ['Remote'],
  },
  resumeOf(n),
  [{ prompt: 'learned', text: line(n) }],
  { shape: 'pilot', hypothesis: line(n), step: `Step ${n % 4}`, due: null, result: '', state: 'running' },
]

/** A value that such a field may hold. */
function someValue(field: string, rule: Rule<unknown>, n: number): unknown {
  if (field === 'status') return statuses[n % statuses.length]
  if (field === 'statusSince') return iso(start + n)
  if (field === 'statusesBefore') return undefined
  if (field === 'actions') return n % 4 === 0 ? undefined : actions(n)
  // A version that went out is not changed any more.
  if (field === 'frozenAt') return null
  if (typeof rule === 'object' && 'with' in rule && rule.with === 'resume') return resumeText(resumeOf(n))
  if (typeof rule === 'object' && 'tree' in rule) return trees(n).find(rule.tree)
  if (rule === 'some') return n % 2 === 0 ? true : undefined
  if (rule === 'min' || rule === 'max') return n % 4 === 0 ? null : iso(start + n * 1_000)
  if (rule === 'map')
    return Object.fromEntries(['a', 'b', 'c'].flatMap((key, i) => ((n >> i) & 1 ? [[key, n % 3]] : [])))
  if (typeof rule === 'object' && ('set' in rule || 'union' in rule))
    return ['a', 'b', 'c', 'd'].filter((_, i) => (n >> i) & 1)
  if (rule === 'text' || (typeof rule === 'object' && 'note' in rule)) return n % 5 === 0 ? '' : `Line ${n}.`
  return rule === 'whole' || rule === 'derived' ? 'same' : `value ${n}`
}

const rowOf = (rules: AnyRules, n: number): Row => ({
  id: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
  updatedAt: iso(start - 1_000_000),
  ...Object.fromEntries(
    Object.entries(rules).flatMap(([field, rule]) => {
      const value = someValue(field, rule, n)
      return value === undefined ? [] : [[field, value]]
    }),
  ),
})

/** One thing that happens on a device. */
interface Step {
  device: number
  kind: 'change' | 'touch' | 'take'
  n: number
  from: number
}
const anyStep: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(2),
  kind: fc.constantFrom('change' as const, 'change' as const, 'touch' as const, 'take' as const),
  n: fc.nat(999),
  from: fc.nat(2),
})

const merging = allStores.flatMap(store =>
  store.merge === 'whole' || store.name === 'tombstones' ? [] : [{ ...store, rules: store.merge }],
)
type Store = (typeof merging)[number]

const merge = (store: Store, a: Copy<Row>, b: Copy<Row>): Copy<Row> =>
  mergeCopies<Row>(store.rules, a, b, (row, x, y) => (store.settle?.(row, x, y) as Row | undefined) ?? row)

/** The fields that a user changes. */
const editable = (rules: AnyRules): string[] =>
  Object.entries(rules).flatMap(([field, rule]) =>
    rule === 'later' ||
    rule === 'map' ||
    rule === 'text' ||
    (typeof rule === 'object' && ('set' in rule || 'note' in rule || 'tree' in rule))
      ? [field]
      : [],
  )

function edited(
  store: Store,
  copy: Copy<Row>,
  device: number,
  n: number,
  at: number,
): { copy: Copy<Row>; field: string } {
  const { rules } = store
  const fields = editable(rules)
  const field = fields[n % fields.length] ?? ''
  const names = [
    field,
    ...Object.keys(rules).filter(name => {
      const rule = rules[name]
      return typeof rule === 'object' && 'with' in rule && rule.with === field
    }),
  ]
  const values = names.map(name => [name, someValue(name, rules[name] as Rule<unknown>, n)])
  const updatedAt = iso(Math.max(Date.parse(copy.row.updatedAt) + 1, start + at + (clocks[device] ?? 0)))
  const row = { ...copy.row, ...Object.fromEntries(values), updatedAt } as Row
  const stamp = stampAfter(latestOf(copy), updatedAt, devices[device] ?? '')
  return { field, copy: { row, stamps: stampedChange(rules, copy, row, stamp) } }
}

/** Seen once more on a page: nothing that the user said is changed by it. */
function touched(store: Store, copy: Copy<Row>, device: number, at: number): Copy<Row> {
  const updatedAt = iso(Math.max(Date.parse(copy.row.updatedAt), start + at + (clocks[device] ?? 0)))
  const row = { ...copy.row, updatedAt }
  return { row, stamps: stampedChange(store.rules, copy, row, stampAfter(latestOf(copy), updatedAt, 'x')) }
}

/** What the three have, after all of it. */
function lived(store: Store, steps: readonly Step[]): Copy<Row>[] {
  const has: Copy<Row>[] = devices.map(() => ({ row: rowOf(store.rules, 6), stamps: null }))
  steps.forEach(({ device, kind, n, from }, i) => {
    const mine = has[device]
    const other = has[from]
    if (!mine || !other) return
    if (kind === 'touch') has[device] = touched(store, mine, device, i * 1_000)
    else if (kind === 'take') has[device] = merge(store, mine, other)
    else {
      const { copy, field } = edited(store, mine, device, n, i * 1_000)
      has[device] = copy
      // One's own edit stands, whatever was known before it.
      expect(merge(store, copy, mine).row[field]).toEqual(copy.row[field])
    }
  })
  return has
}

const histories = fc.array(anyStep, { maxLength: 14 })
const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 60), seed: 20_261_129 }

for (const store of merging) {
  describe(`merging ${store.name}`, () => {
    it('is the same in whatever order, and however often', () => {
      fc.assert(
        fc.property(histories, steps => {
          const [a, b, c] = lived(store, steps)
          if (!a || !b || !c) return
          const whole = merge(store, merge(store, a, b), c)
          expect(merge(store, b, a)).toEqual(merge(store, a, b))
          expect(merge(store, a, merge(store, b, c))).toEqual(whole)
          expect(merge(store, merge(store, c, a), b)).toEqual(whole)
          for (const each of [a, b, c, whole]) expect(merge(store, whole, each)).toEqual(whole)
        }),
        runs,
      )
    })

    it.skipIf(editable(store.rules).length < 2)(
      'lets changes of different fields on different devices both stand, whatever their clocks say',
      () => {
        fc.assert(
          fc.property(histories, fc.nat(999), fc.nat(999), fc.nat(2), fc.nat(2), (steps, n, m, x, y) => {
            fc.pre(x !== y)
            const common = lived(store, steps).reduce((a, b) => merge(store, a, b))
            const one = edited(store, common, x, n, 100_000)
            const other = edited(store, common, y, m, 100_000)
            fc.pre(one.field !== other.field)
            const both = merge(store, one.copy, other.copy)
            const said = (copy: Copy<Row>, field: string) => copy.row[field] ?? null
            expect(said(both, one.field)).toEqual(said(one.copy, one.field))
            expect(said(both, other.field)).toEqual(said(other.copy, other.field))
          }),
          runs,
        )
      },
    )

    it('is undone by no clock: whoever has seen a change can change it again', () => {
      fc.assert(
        fc.property(histories, fc.nat(999), fc.nat(999), (steps, n, m) => {
          const common = lived(store, steps).reduce((a, b) => merge(store, a, b))
          const ahead = edited(store, common, 1, n, 100_000)
          const here = edited(store, ahead.copy, 0, m, 100_001)
          const behind = edited(store, here.copy, 2, n, 100_002)
          // The path of statuses holds what was left behind, as the change of a status itself would write.
          const said = ({ row: { statusesBefore: _path, ...row } }: Copy<Row>) => row
          for (const [before, after] of [
            [ahead, here],
            [here, behind],
          ] as const)
            expect(said(merge(store, before.copy, after.copy))).toEqual(said(after.copy))
        }),
        runs,
      )
    })

    it('brings a row back of whose change the one who deleted it had not heard, and no other', () => {
      fc.assert(
        fc.property(histories, fc.nat(999), (steps, n) => {
          const common = lived(store, [...steps, { device: 0, kind: 'change', n, from: 0 }]).reduce((a, b) =>
            merge(store, a, b),
          )
          const deletedAt = iso(Date.parse(common.row.updatedAt) + 3_000 * day)
          const tombstone = { updatedAt: deletedAt, ...(common.stamps ? { stamps: common.stamps } : {}) }
          expect(outlives(common, tombstone)).toBe(false)
          const behind = edited(store, common, 2, n, 0)
          const isChanged = !isSame(behind.copy.stamps?.fields, common.stamps?.fields)
          expect(outlives(behind.copy, tombstone)).toBe(isChanged)
        }),
        runs,
      )
    })
  })
}

describe('what devices wrote without knowing of each other', () => {
  const opportunities = merging.find(store => store.name === 'opportunities') as Store
  const noted = (copy: Copy<Row>, device: number, note: string): Copy<Row> => {
    const updatedAt = iso(start + (clocks[device] ?? 0))
    const row = { ...copy.row, note, updatedAt }
    const stamp = stampAfter(latestOf(copy), updatedAt, devices[device] ?? '')
    return { row, stamps: stampedChange(opportunities.rules, copy, row, stamp) }
  }

  it('stands there line by line, until the next edit, and what was taken out stays out', () => {
    const common: Copy<Row> = { row: { ...rowOf(opportunities.rules, 6), note: 'Common.' }, stamps: null }
    const here = noted(common, 0, 'Common.\nAsk about pay.')
    const there = noted(common, 2, 'Common.\nRing Kim.')
    const both = merge(opportunities, here, there)
    expect(both.row.note).toBe('Common.\nAsk about pay.\n\nRing Kim.')
    const settled = noted(both, 2, 'Ring Kim.')
    for (const old of [common, here, there, both])
      expect(merge(opportunities, settled, old).row.note).toBe('Ring Kim.')
  })
})
