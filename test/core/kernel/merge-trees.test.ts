import { describe, expect, it } from 'vitest'
import type { Copy, Kept, Tree } from '../../../src/core/kernel/field-rules'
import { mergeCopies } from '../../../src/core/kernel/merge-fields'
import { textOf } from '../../../src/core/kernel/same'
import { unstamped } from '../../../src/core/kernel/stamp'
import { stampedChange, stampedSettled } from '../../../src/core/kernel/stamp-fields'

const rule: Tree = { tree: value => typeof value === 'object' && value !== null }
const rules = { cv: rule }
type Row = { updatedAt: string; cv: unknown }

const at = '2026-01-01T09:00:00.000Z'
const first = (cv: unknown): Copy<Row> => ({ row: { updatedAt: at, cv }, stamps: null })
const edited = (copy: Copy<Row>, cv: unknown, device: string, second: number): Copy<Row> => {
  const updatedAt = `2026-01-02T09:00:${String(second).padStart(2, '0')}.000Z`
  const row = { updatedAt, cv }
  return { row, stamps: stampedChange(rules, copy, row, unstamped(updatedAt) + device) }
}
const besides = (copy: Copy<Row>): Kept[] => [...(copy.stamps?.kept?.cv ?? [])]

/** Both ways round, and once more: the same. */
function both(a: Copy<Row>, b: Copy<Row>): Copy<Row> {
  const made = mergeCopies(rules, a, b)
  for (const again of [mergeCopies(rules, b, a), mergeCopies(rules, made, a), mergeCopies(rules, b, made)])
    expect(textOf(again)).toBe(textOf(made))
  return made
}

const cv = {
  basics: { summary: 'Plans wards and looks after those who work on them.' },
  work: [
    {
      name: 'Harbour Clinic',
      position: 'Ward manager',
      highlights: ['Led a team of eight', 'Cut waits by half'],
    },
    { name: 'Mill School', position: 'Nurse', highlights: ['Ran the first aid room'] },
  ],
  skills: ['Planning', 'First aid'],
}
const [clinic, school] = cv.work as [(typeof cv.work)[0], (typeof cv.work)[0]]
const start = first(cv)

describe('a value of many texts that two devices changed', () => {
  it('holds both where they changed other texts', () => {
    const here = {
      ...cv,
      work: [{ ...clinic, highlights: ['Led a team of nine', 'Cut waits by half'] }, school],
    }
    const there = {
      ...cv,
      work: [clinic, { ...school, highlights: [...school.highlights, 'Trained forty'] }],
    }
    const made = both(edited(start, here, 'aa', 1), edited(start, there, 'bb', 2))
    expect(made.row.cv).toEqual({ ...cv, work: [here.work[0], there.work[1]] })
    expect(besides(made)).toEqual([])
  })

  it('knows an entry again that moved down, and joins lists item by item', () => {
    const here = { ...cv, skills: ['Triage', 'Planning', 'First aid'] }
    const there = {
      ...cv,
      work: [
        { name: 'New Ward', position: 'Head', highlights: [] },
        { ...clinic, position: 'Charge nurse' },
        school,
      ],
      skills: ['First aid', 'Rotas'],
    }
    const made = both(edited(start, here, 'aa', 1), edited(start, there, 'bb', 2))
    expect(made.row.cv).toEqual({ ...there, skills: ['Triage', 'First aid', 'Rotas'] })
  })

  it('keeps an entry that one deleted and the other went on writing', () => {
    const there = { ...cv, work: [clinic, { ...school, position: 'School nurse' }] }
    for (const [x, y] of [
      [1, 2],
      [2, 1],
    ] as const) {
      const made = both(edited(start, { ...cv, work: [clinic] }, 'aa', x), edited(start, there, 'bb', y))
      expect(made.row.cv).toEqual(there)
    }
  })

  it('shows the later where both wrote one text anew, and keeps the other', () => {
    const here = {
      ...cv,
      work: [{ ...clinic, highlights: ['Headed eight people', 'Cut waits by half'] }, school],
    }
    const there = {
      ...cv,
      work: [{ ...clinic, highlights: ['Managed a group', 'Cut waits by half'] }, school],
    }
    const made = both(edited(start, here, 'aa', 1), edited(start, there, 'bb', 2))
    expect(made.row.cv).toEqual(there)
    expect(besides(made)).toMatchObject([{ shown: 'Managed a group', text: 'Headed eight people' }])
    expect(besides(made)[0]?.stamp).toMatch(/aa$/)
  })

  it('joins changes of other words of one text', () => {
    const [a, b] = ['Plans two wards and looks', 'who work there.']
    const summary = cv.basics.summary
    const here = { ...cv, basics: { summary: summary.replace('Plans wards and looks', a) } }
    const there = { ...cv, basics: { summary: summary.replace('who work on them.', b) } }
    const made = both(edited(start, here, 'aa', 1), edited(start, there, 'bb', 2))
    expect(made.row.cv).toMatchObject({
      basics: { summary: 'Plans two wards and looks after those who work there.' },
    })
  })

  it('leaves nothing out where nobody knows what they began with', () => {
    const made = both(first({ a: 'One text' }), first({ a: 'Another text' }))
    const shown = textOf(made.row.cv)
    const other = besides(made).map(each => each.text)
    expect([shown.includes('One text'), other.includes('One text')].filter(Boolean)).toHaveLength(1)
    expect([shown.includes('Another text'), other.includes('Another text')].filter(Boolean)).toHaveLength(1)
  })

  it('leaves what follows from it as it is where nobody changed it', () => {
    const followed = {
      cv: { ...rule, put: (cv: unknown) => ({ cv, text: 'made anew' }) },
      text: { with: 'cv' },
    }
    const one = { row: { updatedAt: at, cv, text: 'as it was read' }, stamps: null }
    expect(mergeCopies(followed, one, one)).toEqual(one)
    const other = { row: { ...one.row, text: 'as another version read it' }, stamps: null }
    expect(mergeCopies(followed, one, other)).toEqual(mergeCopies(followed, other, one))
  })

  it('refuses a value that has not its form, and breaks on none', () => {
    const made = edited(start, { ...cv, skills: [] }, 'aa', 1)
    const stamps = { base: unstamped(at), fields: { cv: `${unstamped('2027-01-01T09:00:00.000Z')}bb` } }
    const heads = ['{', '"text"', 'null'].map(text => ({ stamp: stamps.fields.cv, text, seen: {} }))
    const hostile: Copy<Row> = { row: start.row, stamps: { ...stamps, heads: { cv: heads } } }
    const taken = both(made, hostile)
    expect(rule.tree(taken.row.cv)).toBe(true)
  })
})

describe('a text that is kept beside', () => {
  const wrote = (text: string) => ({ ...cv, skills: [text, 'First aid'] })
  const merged = both(
    edited(start, wrote('Planning of rotas'), 'aa', 1),
    edited(start, wrote('Plans'), 'bb', 2),
  )

  it('outlives an edit of another text, on this device and on the next', () => {
    const next = edited(merged, { ...wrote('Plans'), basics: { summary: 'New' } }, 'cc', 3)
    expect(besides(next)).toMatchObject([{ shown: 'Plans', text: 'Planning of rotas' }])
    const late = edited(merged, { ...wrote('Plans'), work: [] }, 'dd', 4)
    expect(besides(both(next, late)).map(each => each.text)).toEqual(['Planning of rotas'])
  })

  it('is settled by an edit of the text that it stands beside, and by the word that it may go', () => {
    expect(besides(edited(merged, wrote('Planning of rotas'), 'cc', 3))).toEqual([])
    expect(besides(edited(merged, wrote('Rotas'), 'cc', 3))).toEqual([])
    const stamp = `${unstamped('2026-01-03T09:00:00.000Z')}cc`
    const settled = { row: merged.row, stamps: stampedSettled(rule, merged, 'cv', [], stamp) }
    expect(besides(both(settled, merged))).toEqual([])
  })
})
