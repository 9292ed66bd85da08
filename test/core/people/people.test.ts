import { describe, expect, it } from 'vitest'
import { peopleAt } from '../../../src/core/people/at-employer'
import { dueOn, everyDaysOf } from '../../../src/core/people/cadence'
import { leansOnThem, ledgerOf } from '../../../src/core/people/ledger'
import { isSurelySame, mayBeSame, onePerson, withContact } from '../../../src/core/people/one-person'
import { changedRole, newPerson, type Person, withSeen } from '../../../src/core/people/person'
import type { TouchKind } from '../../../src/core/people/touch'

const person = (change: Partial<Person> = {}): Person => ({ ...newPerson('Kim Osei'), ...change })
const touch = (kind: TouchKind, on: string) => ({ kind, on })

describe('a person who was seen again', () => {
  const once = withSeen(person(), { seenOn: '2026-03-01', headline: 'Nurse', employer: 'Larkfield Clinic' })
  it('has a history only of what changed', () => {
    const same = withSeen(once, { seenOn: '2026-05-01', headline: 'Nurse', employer: 'Larkfield Clinic' })
    expect(same.roles).toHaveLength(1)
    expect(changedRole(same)).toBeNull()
  })
  it('tells a new position, and keeps what a page does not say', () => {
    const moved = withSeen(
      { ...once, note: 'likes maps' },
      { seenOn: '2026-05-01', headline: 'Ward manager', employer: '' },
    )
    expect(moved).toMatchObject({
      headline: 'Ward manager',
      employer: 'Larkfield Clinic',
      note: 'likes maps',
    })
    expect(changedRole(moved)).toMatchObject({ since: '2026-05-01', from: { headline: 'Nurse' } })
  })
})

describe('a rhythm', () => {
  const rhythms = { mentor: 60, friend: 30 }
  it('is the person’s own, else the shortest of tags and ties, else none', () => {
    expect(everyDaysOf(person({ everyDays: 90, tags: ['mentor'] }), rhythms)).toBe(90)
    expect(everyDaysOf(person({ tags: ['Friend'], ties: ['mentor'] }), rhythms)).toBe(30)
    expect(everyDaysOf(person({ tags: ['met once'] }), rhythms)).toBeNull()
  })
  it('counts from the last touch, or from when they met', () => {
    expect(dueOn(person({ everyDays: 10 }), '2026-03-01', {})).toBe('2026-03-11')
    expect(dueOn(person({ everyDays: 10, metOn: '2026-01-01' }), null, {})).toBe('2026-01-11')
    expect(dueOn(person({ everyDays: 10 }), null, {})).toBeNull()
  })
})

describe('give and take', () => {
  it('counts both, and the asks since the last gift', () => {
    const ledger = ledgerOf([
      touch('asked', '2026-01-05'),
      touch('helped', '2026-02-01'),
      touch('asked', '2026-03-01'),
      touch('was-helped', '2026-04-01'),
      touch('met', '2026-05-01'),
    ])
    expect(ledger).toEqual({ gifts: 1, asks: 3, lastGift: '2026-02-01', lastAsk: '2026-04-01', asksSince: 2 })
    expect(leansOnThem(ledger)).toBe(true)
    expect(leansOnThem(ledgerOf([touch('asked', '2026-01-05')]))).toBe(false)
    expect(leansOnThem(ledgerOf([touch('asked', '2026-01-05'), touch('thanked', '2026-01-06')]))).toBe(false)
  })
})

describe('who is at an employer', () => {
  it('tells the sure from the likely, and nobody for a name without words', () => {
    const at = person({ employer: 'Larkfield Supply GmbH' })
    const near = person({ employer: 'Larkfield Supply Logistics' })
    const before = person({ roles: [{ seenOn: '2025-01-01', headline: '', employer: 'Larkfield Supply' }] })
    const other = person({ employer: 'Larkspur Glass' })
    expect(peopleAt([at, near, before, other], 'Larkfield Supply')).toEqual({
      sure: [at],
      maybe: [near, before],
    })
    expect(peopleAt([at, person()], '')).toEqual({ sure: [], maybe: [] })
  })
})

describe('two entries of one person', () => {
  it('are the same by profile or mail, and may be by name alone', () => {
    expect(isSurelySame(person({ profileKey: 'in/kim' }), person({ profileKey: 'in/kim' }))).toBe(true)
    expect(isSurelySame(person({ email: 'k@example.org' }), person({ email: 'K@example.org' }))).toBe(true)
    expect(isSurelySame(person(), person())).toBe(false)
    expect(mayBeSame(person({ profileKey: 'in/kim' }), person())).toBe(true)
    expect(mayBeSame(person({ profileKey: 'in/kim' }), person({ profileKey: 'in/kim-2' }))).toBe(false)
  })
  it('become one without losing a note', () => {
    const one = onePerson(
      person({ note: 'likes maps', tags: ['a'] }),
      person({ note: 'met in Leeds', tags: ['b'], email: 'k@example.org' }),
    )
    expect(one).toMatchObject({
      note: 'likes maps\n\nmet in Leeds',
      tags: ['a', 'b'],
      email: 'k@example.org',
    })
    expect(onePerson(one, person({ note: 'met in Leeds' })).note).toBe(one.note)
  })
  it('take from a list of contacts only what is empty, and nothing twice', () => {
    const kept = person({ note: 'mine', employer: 'Larkfield Supply' })
    const once = withContact(kept, person({ note: 'theirs', employer: 'Other', email: 'k@example.org' }))
    expect(once).toEqual({ ...kept, email: 'k@example.org' })
    expect(withContact(once, person({ email: 'k@example.org' }))).toEqual(once)
  })
})
