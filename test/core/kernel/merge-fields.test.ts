import { describe, expect, it } from 'vitest'
import type { AnyRules, Copy } from '../../../src/core/kernel/field-rules'
import { longestHead, mergeCopies } from '../../../src/core/kernel/merge-fields'
import { stampAfter, unstamped } from '../../../src/core/kernel/stamp'
import { latestOf, outlives, stampedChange, stampedSettled } from '../../../src/core/kernel/stamp-fields'

type Row = { updatedAt: string; [field: string]: unknown }

const morning = '2026-03-01T09:00:00.000Z'
const at = (second: number) => `2026-03-02T09:00:${String(second).padStart(2, '0')}.000Z`
const first = (fields: object): Copy<Row> => ({ row: { updatedAt: morning, ...fields }, stamps: null })

/** The copy after a change on a device, so many seconds into the day. */
function changed(
  rules: AnyRules,
  before: Copy<Row>,
  fields: object,
  device: string,
  second: number,
): Copy<Row> {
  const row = { ...before.row, ...fields, updatedAt: at(second) }
  const stamp = stampAfter(latestOf(before), at(second), device)
  return { row, stamps: stampedChange(rules, before, row, stamp) }
}

/** Merged both ways round and once more: the same. */
function both(rules: 'whole' | AnyRules, a: Copy<Row>, b: Copy<Row>): Copy<Row> {
  const made = mergeCopies(rules, a, b)
  for (const again of [mergeCopies(rules, b, a), mergeCopies(rules, made, a), mergeCopies(rules, made, b)])
    expect(again).toEqual(made)
  return made
}

/** What stands after two devices changed the same row without knowing of each other. */
const between = (rules: AnyRules, was: object, one: object, other: object): Row =>
  both(rules, changed(rules, first(was), one, 'A', 1), changed(rules, first(was), other, 'B', 2)).row

describe('of two copies, by the rule of the field,', () => {
  it('the later one stands, and what goes along with it', () => {
    const rules: AnyRules = { status: 'later', since: { with: 'status' }, place: 'later' }
    const was = { status: 'seen', since: 1, place: 'Basel' }
    expect(between(rules, was, { status: 'applied', since: 2 }, { place: 'Bern' })).toMatchObject({
      status: 'applied',
      since: 2,
      place: 'Bern',
    })
    expect(between(rules, was, { status: 'applied', since: 2 }, { status: 'offer', since: 3 })).toMatchObject(
      {
        status: 'offer',
        since: 3,
      },
    )
    // Taken out on one device, it is gone.
    const gone = between(rules, was, { place: undefined }, { status: 'offer', since: 3 })
    expect(gone.place).toBeUndefined()
  })

  it('the greater or the lesser of what is there', () => {
    const rules: AnyRules = { from: 'min', to: 'max' }
    expect(between(rules, {}, { from: 3, to: 3 }, { from: 5, to: 5 })).toMatchObject({ from: 3, to: 5 })
    expect(between(rules, {}, { from: 3, to: '' }, { from: null, to: 5 })).toMatchObject({ from: 3, to: 5 })
    expect(both(rules, first({ from: null, to: '' }), first({ from: null, to: '' })).row).toMatchObject({
      from: null,
      to: '',
    })
  })

  it('true, where either says so', () => {
    const rules: AnyRules = { byHand: 'some' }
    expect(between(rules, {}, { byHand: true }, {})).toMatchObject({ byHand: true })
    expect('byHand' in between(rules, {}, {}, {})).toBe(false)
  })

  it('a map key by key; what was taken out stays out', () => {
    const rules: AnyRules = { marks: 'map' }
    const was = { marks: { a: 1, b: 1, c: 1 } }
    expect(
      between(rules, was, { marks: { a: 2, b: 1, c: 1 } }, { marks: { b: 1, c: 3, d: null } }),
    ).toMatchObject({ marks: { b: 1, c: 3, d: null } })
    expect(between(rules, was, { marks: { b: 1, c: 1 } }, {}).marks).toEqual({ b: 1, c: 1 })
    expect('marks' in between(rules, {}, {}, {})).toBe(false)
    expect(between(rules, {}, { marks: { a: 1 } }, {}).marks).toEqual({ a: 1 })
  })

  it('a set without what was taken out, and no longer than it may be', () => {
    const rules: AnyRules = { tags: { set: 3 } }
    const was = { tags: ['a', 'b'] }
    expect(between(rules, was, { tags: ['b'] }, { tags: ['a', 'b', 'c'] }).tags).toEqual(['b', 'c'])
    expect(between(rules, was, { tags: ['a', 'b', 'd'] }, { tags: ['a', 'b', 'c'] }).tags).toHaveLength(3)
    expect(between(rules, was, { tags: ['a'] }, {}).tags).toEqual(['a'])
  })

  it('all of both that only grow, in order, and no more than may be', () => {
    const rules: AnyRules = { keys: { union: 3 } }
    expect(between(rules, { keys: ['m'] }, { keys: ['m', 'z'] }, { keys: ['a', 'm'] }).keys).toEqual([
      'a',
      'm',
      'z',
    ])
    expect(between(rules, { keys: [] }, { keys: ['d', 'b'] }, { keys: ['a', 'c'] }).keys).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  it('lines of notes both', () => {
    const rules: AnyRules = { note: { note: 60 } }
    expect(
      between(rules, { note: 'Ring Kim.' }, { note: 'Ring Kim.\nPay?' }, { note: 'Ring Kim. Done.' }).note,
    ).toBe('Ring Kim. Done.\n\nRing Kim.\nPay?')
    expect(
      String(between(rules, { note: '' }, { note: 'x'.repeat(50) }, { note: 'y'.repeat(50) }).note),
    ).toHaveLength(60)
  })

  it('changes of other words of a text; of the same words the later', () => {
    const rules: AnyRules = { text: 'text' }
    const was = { text: 'I cook for forty guests on the harbour.' }
    expect(
      between(
        rules,
        was,
        { text: 'I cook for fifty guests on the harbour.' },
        { text: 'I cook for forty guests on the quay.' },
      ).text,
    ).toBe('I cook for fifty guests on the quay.')
    expect(
      between(
        rules,
        was,
        { text: 'I bake for forty guests on the harbour.' },
        { text: 'I fry for forty guests on the harbour.' },
      ).text,
    ).toBe('I fry for forty guests on the harbour.')
  })

  it('what is made again, and what never changes, as the row that was changed last has it', () => {
    const rules: AnyRules = { made: 'derived', once: 'whole' }
    expect(between(rules, {}, { made: 1, once: 1 }, { made: 2, once: 2 })).toMatchObject({ made: 2, once: 2 })
  })

  it('what a rule of its own says', () => {
    const rules: AnyRules = { sum: { by: (a, b) => Math.max(Number(a), Number(b)) * 10 } }
    expect(mergeCopies(rules, first({ sum: 1 }), first({ sum: 2 })).row).toMatchObject({ sum: 20 })
  })
})

describe('rows that are taken as a whole', () => {
  it('stand as the one that was changed last, by its stamp where it has one', () => {
    const older = { row: { updatedAt: at(1), n: 1 }, stamps: null }
    const newer = { row: { updatedAt: at(2), n: 2 }, stamps: null }
    expect(both('whole', older, newer)).toBe(newer)
    const restored = {
      row: older.row,
      stamps: { base: unstamped(at(1)), fields: { '*': stampAfter('', at(9), 'A') } },
    }
    expect(both('whole', restored, newer).row).toEqual(older.row)
  })

  it('keep what was known of deletions by both', () => {
    const known = (second: number, device: string, seen: string) => ({
      row: { updatedAt: at(second) },
      stamps: {
        base: unstamped(at(second)),
        fields: { '*': stampAfter('', at(second), device) },
        seen: { '*': { [seen]: stampAfter('', at(second), seen) } },
      },
    })
    expect(both('whole', known(1, 'A', 'C'), known(2, 'B', 'D')).stamps?.seen).toEqual({
      '*': { C: stampAfter('', at(1), 'C'), D: stampAfter('', at(2), 'D') },
    })
  })
})

it('what was known of deletions is kept by rows that are merged field by field as well', () => {
  const rules: AnyRules = { title: 'later' }
  const known = (device: string): Copy<Row> => ({
    ...first({ title: 'Cook' }),
    stamps: {
      base: unstamped(morning),
      fields: {},
      seen: { '*': { [device]: stampAfter('', at(1), device) } },
    },
  })
  expect(both(rules, known('C'), known('D')).stamps?.seen).toEqual({
    '*': { C: stampAfter('', at(1), 'C'), D: stampAfter('', at(1), 'D') },
  })
  expect(both(rules, first({ title: 'Cook' }), first({ title: 'Cook' })).stamps).toBeNull()
})

describe('stamps beside a row', () => {
  const rules: AnyRules = { title: 'later', tags: { set: 9 }, note: { note: 99 } }
  const was = first({ title: 'Cook', tags: ['a', 'b'], note: '' })

  it('are none where nothing was changed, and none are left of what nobody changed', () => {
    expect(stampedChange(rules, was, was.row, stampAfter('', at(1), 'A'))).toBeNull()
    expect(both(rules, was, was)).toEqual(was)
    expect(both(rules, was, first({ title: 'Cook', tags: ['a', 'b'], note: '' })).stamps).toBeNull()
  })

  it('name the fields that were changed, and keys that were taken out', () => {
    const stamp = stampAfter('', at(1), 'A')
    expect(changed(rules, was, { title: 'Chef' }, 'A', 1).stamps).toEqual({
      base: unstamped(morning),
      fields: { title: stamp },
    })
    // What there is nothing to say of is not named.
    expect(
      Object.keys(both(rules, changed(rules, was, { title: 'Chef' }, 'A', 1), was).stamps ?? {}),
    ).toEqual(['base', 'fields'])
    const without = changed(rules, was, { tags: ['b', 'c'] }, 'A', 1)
    expect(without.stamps?.fields).toEqual({ 'tags.a': stamp, 'tags.c': stamp })
    const merged = both(rules, without, changed(rules, was, { title: 'Chef' }, 'B', 2))
    expect(merged.row).toMatchObject({ title: 'Chef', tags: ['b', 'c'] })
    expect(Object.keys(merged.stamps?.fields ?? {})).toEqual(
      expect.arrayContaining(['tags.a', 'tags.c', 'title']),
    )
  })

  it('say of a text what it was written from and took the place of', () => {
    const texts: AnyRules = { text: 'text' }
    const edited = changed(texts, first({ text: 'One.' }), { text: 'Two.' }, 'A', 1)
    expect(edited.stamps).toEqual({
      base: unstamped(morning),
      fields: { text: stampAfter('', at(1), 'A') },
      seen: { text: { '': unstamped(morning) } },
      bases: { text: { stamp: unstamped(morning), text: 'One.' } },
    })
    const again = changed(texts, edited, { text: 'Three.' }, 'B', 2)
    expect(again.stamps?.bases).toEqual({ text: { stamp: stampAfter('', at(1), 'A'), text: 'Two.' } })
    // A longer text is not kept to go back to.
    const long = changed(texts, first({ text: 'x'.repeat(longestHead + 1) }), { text: 'Two.' }, 'A', 1)
    expect(long.stamps?.bases).toBeUndefined()
  })

  it('keep two texts side by side until somebody who knows both writes on', () => {
    const texts: AnyRules = { note: { note: 99 } }
    const start = first({ note: '' })
    const merged = both(
      texts,
      changed(texts, start, { note: 'A' }, 'A', 1),
      changed(texts, start, { note: 'B' }, 'B', 2),
    )
    expect(merged.stamps?.heads?.note?.map(head => head.text)).toEqual(['B', 'A'])
    const settled = changed(texts, merged, { note: 'Both' }, 'A', 3)
    expect(settled.stamps?.heads).toBeUndefined()
    expect(both(texts, settled, merged)).toEqual(settled)
  })

  it('of a tree too long to be held against another say the later one alone', () => {
    const trees: AnyRules = { cv: { tree: (value: unknown) => typeof value === 'object' && value !== null } }
    const start = first({ cv: { name: 'Ann' } })
    const long = changed(trees, start, { cv: { name: 'x'.repeat(longestHead) } }, 'A', 1)
    const later = changed(trees, start, { cv: { name: 'Anne' } }, 'B', 2)
    const merged = mergeCopies(trees, long, later)
    expect(merged.row.cv).toEqual({ name: 'Anne' })
    expect(merged.stamps).not.toHaveProperty('heads')
    expect(mergeCopies(trees, later, long).row.cv).toEqual({ name: 'Anne' })
  })

  it('of a tree that is settled say no more of what waited', () => {
    const rule = { tree: (value: unknown) => typeof value === 'object' && value !== null }
    const trees: AnyRules = { cv: rule }
    const start = first({ cv: { name: 'Ann' } })
    const merged = both(
      trees,
      changed(trees, start, { cv: { name: 'Anna' } }, 'A', 1),
      changed(trees, start, { cv: { name: 'Anne' } }, 'B', 2),
    )
    const waiting = merged.stamps?.kept?.cv ?? []
    expect(waiting.map(kept => kept.text)).toHaveLength(1)
    const stamp = stampAfter(latestOf(merged), at(3), 'A')
    const done = stampedSettled(rule, merged, 'cv', [], stamp)
    expect(done).not.toHaveProperty('kept')
    expect(done).not.toHaveProperty('heads')
    expect(done.fields.cv).toBe(stamp)
    expect(stampedSettled(rule, merged, 'cv', waiting, stamp).kept).toEqual({ cv: waiting })
    expect(both(trees, { row: merged.row, stamps: done }, merged).stamps?.kept).toBeUndefined()
  })
})

describe('a row against its tombstone', () => {
  const rules: AnyRules = { title: 'later' }
  const was = first({ title: 'Cook' })
  const edited = changed(rules, was, { title: 'Chef' }, 'A', 5)
  const deleted = (second: number, copy?: Copy<Row>) => ({
    updatedAt: at(second),
    ...(copy?.stamps ? { stamps: copy.stamps } : {}),
  })

  it('stands where the one who deleted it had not heard of its change, whatever the clocks say', () => {
    expect(outlives(edited, deleted(9))).toBe(false)
    expect(outlives(edited, { ...deleted(9), stamps: { base: unstamped(morning), fields: {} } })).toBe(true)
    expect(outlives(edited, deleted(9, edited))).toBe(false)
    expect(outlives(edited, deleted(3))).toBe(true)
    expect(outlives(was, deleted(1))).toBe(false)
    expect(outlives(was, undefined)).toBe(true)
  })
})
