import { describe, expect, it } from 'vitest'
import type { AnyRules, Copy, FieldStamps, Head } from '../../../src/core/kernel/field-rules'
import { headsOf, longestHead, mergeCopies, treeOf } from '../../../src/core/kernel/merge-fields'
import { stampAfter, unstamped } from '../../../src/core/kernel/stamp'
import {
  latestOf,
  mergedStamps,
  outlives,
  seenOf,
  stampedChange,
  stampedSettled,
} from '../../../src/core/kernel/stamp-fields'

type Row = { updatedAt: string; [field: string]: unknown }
const at = (second: number) => `2026-03-02T09:00:${String(second).padStart(2, '0')}.000Z`
const by = (device: string, second: number) => stampAfter('', at(second), device)
const plain = (fields: object, second = 0): Copy<Row> => ({
  row: { updatedAt: at(second), ...fields },
  stamps: null,
})
const stamped = (
  fields: object,
  stamps: Record<string, string>,
  more: Partial<FieldStamps> = {},
): Copy<Row> => ({
  row: { updatedAt: at(0), ...fields },
  stamps: { base: unstamped(at(0)), fields: stamps, ...more },
})
/** Merged both ways round. */
function both(rules: 'whole' | AnyRules, a: Copy<Row>, b: Copy<Row>): Copy<Row> {
  const made = mergeCopies(rules, a, b)
  expect(mergeCopies(rules, b, a)).toEqual(made)
  return made
}
const fieldOf = (rules: AnyRules, a: Copy<Row>, b: Copy<Row>, field: string) => both(rules, a, b).row[field]

describe('what was changed at the same moment', () => {
  const rules: AnyRules = {
    title: 'later',
    since: { with: 'title' },
    made: 'derived',
    kind: { with: 'made' },
  }
  it('is on every device the same one, the greater by its text', () => {
    const one = stamped({ title: 'Cook', since: 2 }, { title: by('A', 1) })
    const other = stamped({ title: 'Chef', since: 9 }, { title: by('A', 1) })
    expect(both(rules, one, other).row).toMatchObject({ title: 'Cook', since: 2 })
    // What goes along with it decides where it is itself the same.
    const third = stamped({ title: 'Cook', since: 5 }, { title: by('A', 1) })
    expect(both(rules, one, third).row).toMatchObject({ title: 'Cook', since: 5 })
  })
  it('takes nothing that is not there for something', () => {
    const one = stamped({ title: 'Cook', since: 2 }, { title: by('A', 1) })
    const other = stamped({ title: 'Chef' }, { title: by('B', 2) })
    expect('since' in both(rules, one, other).row).toBe(false)
    expect('title' in both(rules, one, stamped({}, { title: by('B', 2) })).row).toBe(false)
  })
  it('of what is made again goes by when the row was changed, with what goes along', () => {
    expect(both(rules, plain({ made: 1, kind: 'x' }, 1), plain({ made: 2, kind: 'a' }, 2)).row).toMatchObject(
      {
        made: 2,
        kind: 'a',
      },
    )
    expect(both(rules, plain({ made: 1, kind: 'x' }), plain({ made: 1, kind: 'a' })).row).toMatchObject({
      kind: 'x',
    })
    expect('kind' in both(rules, plain({ made: 1, kind: 'x' }, 1), plain({ made: 2 }, 2)).row).toBe(false)
    expect('made' in both(rules, plain({ made: 1 }, 1), plain({}, 2)).row).toBe(false)
  })
})

describe('the least and the most of what is there', () => {
  const rules: AnyRules = { from: 'min', to: 'max' }
  it.each<[unknown, unknown, unknown, unknown]>([
    [3, 5, 3, 5],
    [5, 3, 3, 5],
    [3, 3, 3, 3],
    [3, null, 3, 3],
    [null, 3, 3, 3],
    ['', 3, 3, 3],
    [undefined, 3, 3, 3],
    [0, 3, 0, 3],
    [null, null, null, null],
    [undefined, null, null, null],
  ])('%s and %s: %s, %s', (a, b, from, to) => {
    const made = mergeCopies(rules, plain({ from: a, to: a }), plain({ from: b, to: b })).row
    expect([made.from, made.to]).toEqual([from, to])
  })
})

describe('lists', () => {
  it('that only grow hold all of both, in order, as many as may be', () => {
    const rules: AnyRules = { keys: { union: 3 } }
    const of = (a: unknown, b: unknown) => fieldOf(rules, plain({ keys: a }), plain({ keys: b }), 'keys')
    expect(of(['m', 'b'], ['a', 'm'])).toEqual(['a', 'b', 'm'])
    expect(of(['d', 'c'], ['a', 'b'])).toEqual(['a', 'b', 'c'])
    // The same on both sides stays as it is.
    expect(of(['z', 'a'], ['z', 'a'])).toEqual(['z', 'a'])
    expect(of(undefined, ['a'])).toEqual(['a'])
    expect(of(undefined, undefined)).toBeUndefined()
    expect(of([{ b: 1, a: 2 }], [{ a: 2, b: 1 }, { a: 1 }])).toEqual(
      [{ a: 1 }, { b: 1, a: 2 }].map(each => expect.objectContaining(each)),
    )
  })
  it('of which things are taken out are merged thing by thing', () => {
    const rules: AnyRules = { tags: { set: 2 } }
    const of = (a: Copy<Row>, b: Copy<Row>) => fieldOf(rules, a, b, 'tags')
    const was = plain({ tags: ['a', 'b'] })
    expect(of(was, stamped({ tags: ['b'] }, { 'tags.a': by('A', 1) }))).toEqual(['b'])
    expect(
      of(
        stamped({ tags: ['a', 'b'] }, { 'tags.a': by('B', 2) }),
        stamped({ tags: ['b'] }, { 'tags.a': by('A', 1) }),
      ),
    ).toEqual(['a', 'b'])
    expect(of(was, stamped({ tags: ['a', 'b', 'c'] }, { 'tags.c': by('A', 1) }))).toHaveLength(2)
    // The same on both sides stays as it is.
    expect(of(plain({ tags: ['b', 'a'] }), plain({ tags: ['b', 'a'] }))).toEqual(['b', 'a'])
    expect(of(plain({ tags: [1] }), plain({ tags: [1] }))).toEqual([1])
  })
})

describe('maps', () => {
  const rules: AnyRules = { marks: 'map' }
  const of = (a: Copy<Row>, b: Copy<Row>) => fieldOf(rules, a, b, 'marks')
  it('are merged key by key, in the order of the keys', () => {
    const made = both(
      rules,
      stamped({ marks: { b: 1, a: 1 } }, { 'marks.b': by('A', 3) }),
      stamped({ marks: { b: 2, c: 1 } }, { 'marks.b': by('B', 2), 'marks.c': by('B', 2) }),
    ).row.marks
    expect(made).toEqual({ a: 1, b: 1, c: 1 })
    expect(Object.keys(made as object)).toEqual(['a', 'b', 'c'])
  })
  it('know what was taken out', () => {
    expect(
      of(plain({ marks: { a: 1, b: 1 } }), stamped({ marks: { b: 1 } }, { 'marks.a': by('A', 1) })),
    ).toEqual({ b: 1 })
    expect(
      of(
        stamped({ marks: { a: 2 } }, { 'marks.a': by('B', 2) }),
        stamped({ marks: {} }, { 'marks.a': by('A', 1) }),
      ),
    ).toEqual({ a: 2 })
    expect(of(plain({ marks: { a: null } }), plain({ marks: { a: null } }))).toEqual({ a: null })
  })
  it('are there where either has one', () => {
    expect(of(plain({}), plain({ marks: { a: 1 } }))).toEqual({ a: 1 })
    expect(of(plain({ marks: 'no map' }), plain({ marks: { a: 1 } }))).toEqual({ a: 1 })
    expect('marks' in both(rules, plain({}), plain({})).row).toBe(false)
  })
  it('take no stamp of another field for theirs', () => {
    const other: AnyRules = { marks: 'map', marksets: 'map' }
    const a = stamped({ marks: { x: 1 }, marksets: {} }, { 'marksets.x': by('A', 1) })
    expect(both(other, a, plain({ marks: { x: 1 }, marksets: { x: 1 } })).row).toMatchObject({
      marks: { x: 1 },
      marksets: {},
    })
  })
})

describe('texts', () => {
  const head = (device: string, second: number, text: string, more: Partial<Head> = {}): Head => ({
    stamp: by(device, second),
    text,
    seen: {},
    ...more,
  })
  const noted: AnyRules = { note: { note: 200 } }
  it('stand both where nobody knew of the other, the later first, each line once', () => {
    const a = stamped({ note: 'Ring Kim.\nPay?' }, { note: by('A', 1) })
    const b = stamped({ note: 'Ring Kim.\n\nHours?' }, { note: by('B', 2) })
    expect(fieldOf(noted, a, b, 'note')).toBe('Ring Kim.\n\nHours?\n\nPay?')
    expect(fieldOf(noted, stamped({ note: '' }, { note: by('A', 1) }), b, 'note')).toBe('Ring Kim.\n\nHours?')
    expect(
      fieldOf(
        noted,
        stamped({ note: 'Old' }, { note: by('A', 1) }),
        stamped({ note: '' }, { note: by('B', 2) }),
        'note',
      ),
    ).toBe('Old')
    expect(
      fieldOf(
        noted,
        stamped({ note: ' Ring Kim. ' }, { note: by('A', 1) }),
        stamped({ note: 'Ring Kim.' }, { note: by('B', 2) }),
        'note',
      ),
    ).toBe('Ring Kim.')
  })
  it('give way to who knew them', () => {
    const old = stamped({ note: 'Old' }, { note: by('A', 1) })
    const knew = stamped({ note: 'New' }, { note: by('B', 2) }, { seen: { note: { A: by('A', 1) } } })
    const made = both(noted, old, knew)
    expect(made.row.note).toBe('New')
    expect(made.stamps?.heads).toBeUndefined()
    expect(made.stamps?.seen).toEqual({ note: { A: by('A', 1) } })
    expect(
      both(noted, stamped({ note: 'Old' }, { note: by('A', 3) }), knew).stamps?.heads?.note,
    ).toHaveLength(2)
  })
  it('are no more than twenty, the latest', () => {
    const heads = Array.from({ length: 15 }, (_, i) => head(`A${i}`, 2 * i, `a${i}`))
    const others = Array.from({ length: 15 }, (_, i) => head(`B${i}`, 2 * i + 1, `b${i}`))
    const a = stamped({ note: 'a' }, { note: by('A', 1) }, { heads: { note: heads } })
    const b = stamped({ note: 'b' }, { note: by('B', 1) }, { heads: { note: others } })
    const kept = both(noted, a, b).stamps?.heads?.note?.map(({ text }) => text)
    expect(kept).toHaveLength(20)
    expect(kept?.slice(0, 3)).toEqual(['b14', 'a14', 'b13'])
  })
  it('are read from a row that has one, with what it was written from', () => {
    const base = { stamp: by('A', 1), text: 'Before' }
    const copy = stamped(
      { note: 'Now' },
      { note: by('A', 2) },
      { bases: { note: base }, seen: { note: { C: by('C', 1) } } },
    )
    expect(headsOf(copy, 'note')).toEqual([{ stamp: by('A', 2), text: 'Now', seen: { C: by('C', 1) }, base }])
    expect(headsOf(plain({ note: 7 }), 'note')).toEqual([{ stamp: unstamped(at(0)), text: '', seen: {} }])
    const heads = [head('A', 1, 'x')]
    expect(headsOf(stamped({}, {}, { heads: { note: heads } }), 'note')).toBe(heads)
  })
  it('of one moment and the same words are one', () => {
    const a = stamped({ note: 'x' }, { note: by('A', 1) }, { seen: { note: { C: by('C', 1) } } })
    const b = stamped({ note: 'x' }, { note: by('A', 1) })
    expect(both(noted, a, b)).toMatchObject({ row: { note: 'x' }, stamps: { fields: { note: by('A', 1) } } })
    expect(both(noted, a, b).stamps?.heads).toBeUndefined()
  })
})

describe('trees', () => {
  const rule = { tree: (value: unknown) => typeof value === 'object' && value !== null }
  const rules: AnyRules = { cv: rule }
  const cv = (fields: object, device: string, second: number, more: Partial<FieldStamps> = {}) =>
    stamped({ cv: fields }, { cv: by(device, second) }, more)
  it('of one side alone stay as they are', () => {
    const old = plain({ cv: { name: 'Ann', place: 'Ulm' } })
    const knew = cv({ name: 'Anna', place: 'Ulm' }, 'A', 1, { seen: { cv: { '': unstamped(at(0)) } } })
    const made = both(rules, old, knew)
    expect(made.row.cv).toBe(knew.row.cv)
    expect(made.stamps?.kept).toBeUndefined()
  })
  it('of two sides are merged text by text, and what is not shown waits', () => {
    const base = { stamp: unstamped(at(0)), text: '{"name":"Ann","place":"Ulm"}' }
    const seen = { cv: { '': unstamped(at(0)) } }
    const made = both(
      rules,
      cv({ name: 'Anna', place: 'Ulm' }, 'A', 1, { seen, bases: { cv: base } }),
      cv({ name: 'Ann', place: 'Bonn' }, 'B', 2, { seen, bases: { cv: base } }),
    )
    expect(made.row.cv).toEqual({ name: 'Anna', place: 'Bonn' })
    expect(made.stamps?.kept).toBeUndefined()
    const same = both(
      rules,
      cv({ name: 'Anna', place: 'Ulm' }, 'A', 1, { seen, bases: { cv: base } }),
      cv({ name: 'Anne', place: 'Ulm' }, 'B', 2, { seen, bases: { cv: base } }),
    )
    expect(same.row.cv).toEqual({ name: 'Anne', place: 'Ulm' })
    expect(same.stamps?.kept?.cv?.map(({ shown, text }) => [shown, text])).toEqual([['Anne', 'Anna']])
  })
  it('that lie in more than one field are read and written by their own rule', () => {
    const parts: AnyRules = {
      cv: {
        tree: value => typeof value === 'object' && value !== null,
        of: row => ({ name: row.name, place: row.place }),
        put: value => value as Record<string, unknown>,
      },
    }
    const of = (fields: object, device: string, second: number) =>
      stamped(fields, { cv: by(device, second) }, { seen: { cv: { '': unstamped(at(0)) } } })
    expect(
      both(parts, of({ name: 'Ann', place: 'Ulm' }, 'A', 1), plain({ name: 'Bo', place: 'Bonn' })).row,
    ).toMatchObject({ name: 'Ann', place: 'Ulm' })
    expect(treeOf(parts.cv as never, { name: 'Ann', place: 'Ulm' }, 'cv')).toEqual({
      name: 'Ann',
      place: 'Ulm',
    })
    expect(treeOf(rule, { cv: 1 }, 'cv')).toBe(1)
  })
})

describe('rows of which each copy is whole', () => {
  it('go by their own stamp or by when they were changed, and by their text where that is the same', () => {
    expect(both('whole', plain({ n: 1 }, 1), plain({ n: 0 }, 2)).row.n).toBe(0)
    expect(both('whole', plain({ n: 1 }), plain({ n: 2 })).row.n).toBe(2)
    expect(both('whole', stamped({ n: 1 }, { '*': by('A', 9) }), plain({ n: 2 }, 5)).row.n).toBe(1)
  })
  it('say nothing of deletions of which nobody knew', () => {
    const one = stamped({ n: 1 }, { '*': by('A', 9) })
    expect(both('whole', one, plain({ n: 2 })).stamps).toEqual(one.stamps)
  })
})

describe('the stamps of what was merged', () => {
  const rules: AnyRules = { title: 'later', marks: 'map', tags: { set: 9 } }
  it('name what differs from the base, and what was taken out, in order', () => {
    const a = stamped(
      { title: 'Cook', marks: {}, tags: [] },
      { title: by('A', 1), 'tags.z': by('A', 1), 'marks.b': by('A', 2) },
    )
    const made = both(rules, a, plain({ title: 'Chef', marks: { b: 1 }, tags: ['z', 'y'] }))
    expect(Object.keys(made.stamps?.fields ?? {})).toEqual(['marks.b', 'tags.z', 'title'])
    expect(made.row).toMatchObject({ title: 'Cook', marks: {}, tags: ['y'] })
  })
  it('name what was taken out at the very time of the base, and nothing else of then', () => {
    const then = unstamped(at(0))
    const gone = stamped(
      { title: 'Cook', marks: { b: 1 }, tags: ['y'] },
      { title: then, 'tags.z': then, 'tags.y': then, 'marks.a': then, 'marks.b': then },
    )
    expect(Object.keys(both(rules, gone, gone).stamps?.fields ?? {})).toEqual(['marks.a', 'tags.z'])
  })
  it('are none where they say no more than when the row was changed', () => {
    const same = stamped({ title: 'Cook' }, { title: unstamped(at(0)) })
    expect(both(rules, same, plain({ title: 'Cook' })).stamps).toBeNull()
    expect(both(rules, same, plain({ title: 'Cook' }, 5)).stamps).toBeNull()
  })
  it('hold when the row as a whole was put back, the later of both', () => {
    const of = (second: number) => stamped({ title: 'Cook' }, { '*': by('A', second) })
    expect(both(rules, of(3), of(7)).stamps?.fields['*']).toBe(by('A', 7))
    expect(both(rules, of(3), plain({ title: 'Cook' })).stamps?.fields['*']).toBe(by('A', 3))
  })
  it('are settled by the record’s own last word', () => {
    const made = mergeCopies<Row>(
      rules,
      plain({ title: 'Cook' }),
      plain({ title: 'Chef' }, 1),
      (row, a, b) => ({
        ...row,
        told: [a.title, b.title],
      }),
    )
    expect(made.row.told).toEqual(['Cook', 'Chef'])
    expect(made.row.updatedAt).toBe(at(1))
  })
})

describe('a change is stamped', () => {
  const rules: AnyRules = {
    title: 'later',
    since: { with: 'title' },
    marks: 'map',
    note: { note: 99 },
    text: 'text',
    made: 'derived',
  }
  const change = (
    fields: object,
    before: Copy<Row> = plain({ title: 'Cook', since: 1, marks: { a: 1 }, note: '', text: 'One.', made: 1 }),
  ) => stampedChange(rules, before, { ...before.row, ...fields, updatedAt: at(5) }, by('A', 5))
  it.each<[string, object, string[]]>([
    ['a field', { title: 'Chef' }, ['title']],
    ['what goes along with one', { since: 2 }, ['title']],
    ['a key', { marks: { a: 2 } }, ['marks.a']],
    ['a key that comes and one that goes', { marks: { b: 1 } }, ['marks.a', 'marks.b']],
    ['a key of nothing beside another', { marks: { a: 2, b: undefined } }, ['marks.a', 'marks.b']],
    ['a note', { note: 'Ring' }, ['note']],
    ['a text', { text: 'Two.' }, ['text']],
    ['what is made again', { made: 2 }, []],
  ])('of %s', (_, fields, names) => {
    expect(Object.keys(change(fields)?.fields ?? {}).sort()).toEqual(names)
  })
  it('is none where nothing was changed, unless there were some', () => {
    const before = plain({ title: 'Cook', marks: {}, note: '', text: '' })
    expect(stampedChange(rules, before, { ...before.row }, by('A', 5))).toBeNull()
    // Written for any other reason, it keeps the time since which its fields stand.
    expect(stampedChange(rules, before, { ...before.row, updatedAt: at(5) }, by('A', 5))).toEqual({
      base: unstamped(at(0)),
      fields: {},
    })
    const known = stamped({ title: 'Cook' }, { title: by('A', 1) })
    expect(stampedChange(rules, known, { ...known.row }, by('A', 5))).toEqual(known.stamps)
  })
  it('goes on from what the device itself wrote, and begins anew from what another did', () => {
    const first = change({ text: 'Two.' })
    const row = { updatedAt: at(5), text: 'Two.' }
    const again = (device: string) =>
      stampedChange(
        rules,
        { row, stamps: first },
        { ...row, text: 'Three.', updatedAt: at(7) },
        by(device, 7),
      )?.bases
    expect(again('A')).toEqual({ text: { stamp: unstamped(at(0)), text: 'One.' } })
    expect(again('B')).toEqual({ text: { stamp: by('A', 5), text: 'Two.' } })
  })
  it('keeps no note and no longer text to go back to', () => {
    expect(change({ note: 'Ring' })?.bases).toBeUndefined()
    const text = (letters: number) => change({ text: 'Two.' }, plain({ text: 'x'.repeat(letters) }))?.bases
    expect(text(longestHead)?.text?.text).toHaveLength(longestHead)
    expect(text(longestHead + 1)).toBeUndefined()
  })
  it('knows of all texts that it takes the place of', () => {
    const heads = [
      { stamp: by('B', 2), text: 'b', seen: { C: by('C', 1) } },
      { stamp: by('D', 1), text: 'd', seen: {} },
    ]
    const before = stamped({ text: 'b' }, { text: by('B', 2) }, { heads: { text: heads } })
    const made = stampedChange(rules, before, { ...before.row, text: 'x', updatedAt: at(5) }, by('A', 5))
    expect(made?.seen?.text).toEqual({ B: by('B', 2), C: by('C', 1), D: by('D', 1) })
    expect(made?.bases?.text).toEqual({ stamp: by('B', 2), text: 'b', seen: made?.seen?.text })
    expect(made?.heads).toBeUndefined()
  })
})

describe('what is known of a row', () => {
  it('is the latest stamp of each device, wherever it stands', () => {
    const stamps: FieldStamps = {
      base: unstamped(at(0)),
      fields: { title: by('A', 1), note: by('A', 3) },
      seen: { note: { B: by('B', 2), '*': by('C', 1) } },
      heads: { note: [{ stamp: by('D', 4), text: '', seen: { E: by('E', 5) } }] },
    }
    expect(seenOf(stamps)).toMatchObject({
      A: by('A', 3),
      B: by('B', 2),
      D: by('D', 4),
      E: by('E', 5),
      '': unstamped(at(0)),
    })
    expect(latestOf({ row: { updatedAt: at(0) }, stamps })).toBe(by('E', 5))
    expect(latestOf({ row: { updatedAt: at(9) }, stamps })).toBe(unstamped(at(9)))
    expect(latestOf({ row: { updatedAt: at(9) }, stamps: null })).toBe(unstamped(at(9)))
  })
  it('by two who deleted it is all that either knew', () => {
    const of = (device: string, second: number): FieldStamps => ({
      base: unstamped(at(0)),
      fields: { title: by(device, second) },
    })
    expect(mergedStamps(undefined, of('A', 1))).toEqual(of('A', 1))
    expect(mergedStamps(of('A', 1), undefined)).toEqual(of('A', 1))
    expect(mergedStamps(undefined, undefined)).toBeUndefined()
    // Where one knows all that the other does, it stands as it is.
    expect(mergedStamps(of('A', 1), of('A', 2))).toEqual(of('A', 2))
    expect(mergedStamps(of('A', 2), of('A', 1))).toEqual(of('A', 2))
    const told = { ...of('A', 1), fields: { title: by('A', 1), place: by('A', 1) } }
    expect(mergedStamps(told, of('A', 1))).toEqual(mergedStamps(of('A', 1), told))
    const made = mergedStamps(of('A', 1), of('B', 2))
    expect(made).toEqual({
      base: unstamped(at(0)),
      fields: {},
      seen: { '*': { '': unstamped(at(0)), A: by('A', 1), B: by('B', 2) } },
    })
    expect(mergedStamps(of('B', 2), of('A', 1))).toEqual(made)
  })
  it('decides whether it outlives its deletion', () => {
    const row = { updatedAt: at(0) }
    const of = (stamps: FieldStamps | null, tombstone: object) =>
      outlives({ row, stamps }, { updatedAt: at(4), ...tombstone })
    const fields = (device: string, second: number): FieldStamps => ({
      base: unstamped(at(0)),
      fields: { title: by(device, second) },
    })
    expect(of(fields('A', 3), {})).toBe(false)
    expect(of(fields('A', 5), {})).toBe(true)
    expect(of(null, {})).toBe(false)
    expect(of(fields('A', 3), { stamps: fields('A', 3) })).toBe(false)
    expect(of(fields('A', 3), { stamps: fields('A', 2) })).toBe(true)
    expect(of(fields('A', 3), { stamps: fields('B', 9) })).toBe(true)
    const heads = { ...fields('A', 1), heads: { note: [{ stamp: by('B', 3), text: '', seen: {} }] } }
    expect(of(heads, { stamps: fields('A', 1) })).toBe(true)
    // What bears no device's name was written before there were stamps.
    expect(of({ base: unstamped(at(0)), fields: { title: unstamped(at(9)) } }, {})).toBe(false)
    expect(outlives({ row: { updatedAt: at(5) }, stamps: null }, { updatedAt: at(4) })).toBe(true)
    expect(outlives({ row: { updatedAt: at(4) }, stamps: null }, { updatedAt: at(4) })).toBe(false)
  })
})

describe('texts of a tree that the user settled', () => {
  const rule = { tree: (value: unknown) => typeof value === 'object' && value !== null }
  const kept = [{ stamp: by('B', 1), shown: 'Anna', text: 'Anne' }]
  const copy = stamped(
    { cv: { name: 'Anna' } },
    { title: by('A', 1), cv: by('B', 2) },
    { kept: { cv: kept, other: kept }, seen: { other: { C: by('C', 1) } } },
  )
  it('wait no more, and all else stays', () => {
    expect(stampedSettled(rule, copy, 'cv', [], by('A', 5))).toEqual({
      base: unstamped(at(0)),
      fields: { title: by('A', 1), cv: by('A', 5) },
      seen: { other: { C: by('C', 1) }, cv: { B: by('B', 2) } },
      bases: { cv: { stamp: by('B', 2), text: '{"name":"Anna"}' } },
      kept: { other: kept },
    })
    expect(stampedSettled(rule, copy, 'cv', kept, by('A', 5)).kept).toEqual({ cv: kept, other: kept })
    const long = { ...copy, row: { ...copy.row, cv: { name: 'x'.repeat(longestHead) } } }
    expect(stampedSettled(rule, long, 'cv', [], by('A', 5)).bases).toBeUndefined()
  })
})
