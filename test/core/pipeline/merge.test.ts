import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeCopies } from '../../../src/core/kernel/merge-fields'
import { isSame } from '../../../src/core/kernel/same'
import { outlives } from '../../../src/core/kernel/stamp-fields'
import { opportunityRules, settled } from '../../../src/core/pipeline/merge'
import type { NextAction } from '../../../src/core/pipeline/next-action'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { fieldsOf } from '../../store/postings-made'
import { seenTwice } from './opportunity-made'

const mergeOpportunities = (a: OpportunityRecord, b: OpportunityRecord): OpportunityRecord =>
  mergeCopies(opportunityRules, { row: a, stamps: null }, { row: b, stamps: null }, settled).row

const base = seenTwice
const time = fc
  .integer({ min: 0, max: 50 })
  .map(minute => new Date(1_790_000_000_000 + minute * 60_000).toISOString())
const actions = fc
  .record({
    changedAt: time,
    text: fc.constantFrom('Follow up', 'Ring Kim'),
    remindedAt: fc.option(time),
    gone: fc.boolean(),
  })
  .map(({ changedAt, text, remindedAt, gone }) => ({
    actions: {
      changedAt,
      next: gone ? null : { text, due: '2026-12-01', remind: true, remindedAt },
      done: [],
    },
  }))
const opportunity = fc
  .record({
    updatedAt: time,
    lastSeenAt: time,
    note: fc.constantFrom('', 'Ask about pay.', 'Call Kim.', 'Ask about pay.\nCall Kim.'),
    status: fc.constantFrom('seen' as const, 'applied' as const),
    keys: fc
      .uniqueArray(fc.constantFrom('url:a/1', 'url:a/2', 'id:lever:1'), { minLength: 1 })
      .map(keys => [...keys].sort()),
    corrections: fc.constantFrom(
      {},
      fieldsOf({ title: 'Mine' }, 'user'),
      fieldsOf({ hiringOrganization: 'Also mine' }, 'user'),
    ),
  })
  .map(change => ({ ...base, ...change }))
  .chain(row =>
    fc.oneof(
      fc.constant<OpportunityRecord>(row),
      actions.map(more => ({ ...row, ...more })),
    ),
  )

describe('merging two copies', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(opportunity, opportunity, (a, b) => {
        expect(mergeOpportunities(a, b)).toEqual(mergeOpportunities(b, a))
      }),
    )
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(opportunity, opportunity, (a, b) => {
        const once = mergeOpportunities(a, b)
        expect(mergeOpportunities(once, b)).toEqual(once)
        expect(mergeOpportunities(once, a)).toEqual(once)
        expect(mergeOpportunities(a, a)).toEqual(a)
      }),
    )
  })

  it('drops no line of a note and no correction', () => {
    fc.assert(
      fc.property(opportunity, opportunity, (a, b) => {
        const both = mergeOpportunities(a, b)
        for (const line of `${a.note}\n${b.note}`.split('\n')) expect(both.note).toContain(line)
        expect(Object.keys(both.corrections).sort()).toEqual(
          [...new Set([...Object.keys(a.corrections), ...Object.keys(b.corrections)])].sort(),
        )
      }),
    )
  })

  it('lets the user’s last word on the next action stand, whichever copy was seen on a page last', () => {
    const planned = (changedAt: string, next: NextAction | null) => ({
      actions: { changedAt, next, done: [] },
    })
    const ring = { text: 'Ring Kim', due: '2026-12-01', remind: false, remindedAt: null }
    const seenLater = { ...base, updatedAt: '2026-11-21T12:00:00.000Z' }
    const plannedHere = { ...base, ...planned('2026-11-21T11:00:00.000Z', ring) }
    expect(mergeOpportunities(seenLater, plannedHere).actions?.next).toEqual(ring)
    const removed = { ...base, ...planned('2026-11-21T11:30:00.000Z', null) }
    const planSeenLater = { ...seenLater, ...planned('2026-11-21T11:00:00.000Z', ring) }
    expect(mergeOpportunities(planSeenLater, removed).actions?.next).toBeNull()
    expect(mergeOpportunities(base, { ...base, byHand: true }).byHand).toBe(true)
  })

  it('lets the later change win, and a change outlive an earlier deletion', () => {
    const a = { ...base, updatedAt: '2026-11-21T11:00:00.000Z', status: 'applied' as const }
    expect(mergeOpportunities(base, a).status).toBe('applied')
    expect(outlives({ row: a, stamps: null }, base)).toBe(true)
    expect(outlives({ row: base, stamps: null }, a)).toBe(false)
    expect(outlives({ row: base, stamps: null }, undefined)).toBe(true)
  })
})

describe('two copies', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, part]) => [name, turned(part)]),
          )
        : value

  it('say the same in whatever order their names stand, and not where a value differs', () => {
    const json = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 })
    fc.assert(
      fc.property(json, json, (one, other) => {
        const plain = JSON.parse(JSON.stringify(one))
        expect(isSame(plain, turned(plain))).toBe(true)
        const [name = ''] = Object.keys(plain)
        expect(isSame(plain, { ...plain, [name]: [plain[name]] })).toBe(false)
        expect(isSame(plain, { ...plain, [`${name}+`]: 1 })).toBe(
          `${name}+` in plain && plain[`${name}+`] === 1,
        )
        const left = JSON.parse(JSON.stringify(other))
        expect(isSame(plain, left)).toBe(isSame(left, plain))
      }),
    )
  })
})
