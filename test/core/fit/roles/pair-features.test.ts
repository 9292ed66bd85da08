import { describe, expect, it } from 'vitest'
import { lookAt, pairFeatures } from '../../../../src/core/fit/roles/pair-features'
import { dimensions, type RoleTable } from '../../../../src/core/fit/roles/table'

const vector = (...first: number[]): Float32Array =>
  Float32Array.from({ length: dimensions }, (_, i) => first[i] ?? 0)
/** Where each word points, and how rare it is. */
const known: Record<string, [Float32Array, number]> = {
  nurse: [vector(1, 0), 2],
  ward: [vector(0, 1), 3],
  night: [vector(0, 1), 1],
  manager: [vector(1, 1), 1],
  baker: [vector(-1, 0), 4],
  clinical: [vector(0, 0.5), 2],
}
const groups: Record<string, number[]> = { 'ward nurse': [5], 'night nurse': [5, 6], baker: [8], nurse: [9] }
const table: RoleTable = {
  find: word => {
    const found = known[word]
    return found ? { vector: found[0], rarity: found[1] } : null
  },
  unknownRarity: 6,
  whitening: vector(1, 3),
  groupsOf: name => groups[name] ?? [],
}
const look = (core: string, tail = '') =>
  lookAt({ core: core.split(' ').filter(Boolean), tail: tail.split(' ').filter(Boolean), steps: [] }, table)
const pair = (a: string | [string, string], b: string | [string, string]) => {
  const of = (one: string | [string, string]) => (typeof one === 'string' ? look(one) : look(...one))
  return pairFeatures(of(a), of(b), table)
}

describe('a title is looked at', () => {
  it('has a head, what says which, and where both point', () => {
    const looked = look('ward nurse')
    expect(looked).toMatchObject({
      head: 'nurse',
      modifiers: ['ward'],
      unknown: false,
      rank: 0,
      groups: [5],
      named: [5],
    })
    expect([...looked.all.vector].slice(0, 2)).toEqual([1, 1])
    expect([...looked.white].slice(0, 3)).toEqual([1, 3, 0])
    expect([...looked.ofModifiers].slice(0, 2)).toEqual([0, 1])
    expect([...looked.ofHead].slice(0, 2)).toEqual([1, 0])
  })
  it('is all head where nothing says which', () => {
    expect([...look('nurse').ofModifiers].slice(0, 2)).toEqual([1, 0])
    expect(look('').head).toBe('')
    expect([...look('').ofHead]).toEqual([...vector()])
    expect(look('zork nurse').unknown).toBe(true)
  })
  it.each([
    ['ward nurse', [5], [5]],
    // Without what only praises, then by an ending of two words at least.
    ['clinical ward nurse', [5], []],
    ['old ward nurse', [5], []],
    ['very old ward nurse', [5], []],
    ['old nurse', [], []],
    ['clinical nurse', [9], []],
    ['ward nurse helper', [], []],
  ])('stands in the groups of its name: %s', (core, all, named) => {
    expect([look(core).groups, look(core).named]).toEqual([all, named])
  })
})

describe('what a pair is judged by', () => {
  it('of the same names is all that two can share', () => {
    expect(pair('ward nurse', 'ward nurse')).toMatchObject({
      cosine: expect.closeTo(1, 6),
      cosineCubed: expect.closeTo(1, 6),
      white: expect.closeTo(1, 6),
      whiteCubed: expect.closeTo(1, 6),
      ofHeads: expect.closeTo(1, 6),
      sameHead: 1,
      shared: 1,
      sharedModifiers: 1,
      sharedWithTail: 1,
      nothingShared: 0,
      targetWithin: 1,
      titleWithin: 1,
      equal: 1,
      rankApart: 0,
      ranksFarApart: 0,
      bothLead: 0,
      oneHelps: 0,
      rankApartTimesCosine: 0,
      sameRank: 1,
      sameHeadTimesModifiers: expect.closeTo(1, 6),
      sameHeadNoModifier: 0,
      noModifier: 0,
      sameModifiers: 1,
      sameModifiersOtherHead: 0,
      headRarity: 2,
      hasTail: 0,
      unknown: 0,
      oneGroup: 1,
      twoGroups: 0,
      up: 0,
      rarestApart: 0,
      falseHead: 0,
    })
  })

  it('weighs what is shared by how rare it is', () => {
    const said = pair('ward nurse', 'night nurse')
    expect(said.shared).toBeCloseTo(2 / 6, 6)
    expect(said.sharedModifiers).toBe(0)
    expect(said.ofModifiers).toBeCloseTo(1, 6)
    expect(said.rarestApart).toBe(3)
    expect(said).toMatchObject({
      sameHead: 1,
      sameModifiers: 0,
      targetWithin: 0,
      titleWithin: 0,
      oneGroup: 1,
    })
  })

  it('knows what lies within the other, and what says nothing of which', () => {
    const said = pair('nurse', 'ward nurse')
    expect(said).toMatchObject({
      targetWithin: 1,
      titleWithin: 0,
      equal: 0,
      noModifier: 1,
      sameHeadNoModifier: 1,
      sameModifiers: 0,
      sharedModifiers: 0,
      oneGroup: 0,
      twoGroups: 1,
    })
    expect(said.cosine).toBeCloseTo(Math.SQRT1_2, 6)
    expect(said.cosineCubed).toBeCloseTo(Math.SQRT1_2 ** 3, 6)
    expect(said.white).toBeCloseTo(1 / Math.sqrt(10), 6)
    expect(said.whiteCubed).toBeCloseTo(1 / Math.sqrt(10) ** 3, 6)
    expect(said.withinTimesCosine).toBeCloseTo(Math.SQRT1_2, 6)
    expect(said.shared).toBeCloseTo(2 / 5, 6)
    expect(pair('ward nurse', 'nurse')).toMatchObject({ targetWithin: 0, titleWithin: 1, noModifier: 1 })
    expect(pair('nurse', 'nurse')).toMatchObject({ sharedModifiers: 1, noModifier: 1 })
  })

  it('tells apart what shares nothing', () => {
    const said = pair('nurse', 'baker')
    expect(said).toMatchObject({
      sameHead: 0,
      shared: 0,
      nothingShared: 1,
      targetWithin: 0,
      cosineCubed: 0,
      whiteCubed: 0,
      headRarity: 2,
      oneGroup: 0,
      twoGroups: 1,
      rarestApart: 4,
    })
    expect(said.cosine).toBeCloseTo(-1, 6)
    expect(pair('zork', 'baker')).toMatchObject({ unknown: 1, twoGroups: 0, rarestApart: 6, headRarity: 4 })
    expect(pair('baker', 'zork').unknown).toBe(1)
  })

  it('tells the heads of the same field, and how much that says', () => {
    const said = pair('ward nurse', 'ward baker')
    expect(said).toMatchObject({ sameHead: 0, sameModifiers: 1, falseHead: 0 })
    expect(said.sameModifiersOtherHead).toBeCloseTo(3 / 6, 6)
    expect(
      pair('ward zork night clinical nurse', 'ward zork night clinical baker').sameModifiersOtherHead,
    ).toBe(1)
    expect(pair('flight_attendant', 'attendant')).toMatchObject({ sameHead: 0, falseHead: 1 })
    expect(pair('', '')).toMatchObject({ sameHead: 0, nothingShared: 1 })
  })

  it('tells the steps between them', () => {
    const up = pair('nurse', 'nurse manager')
    expect(up).toMatchObject({
      targetRank: 0,
      titleRank: 2,
      rankApart: 1,
      ranksFarApart: 1,
      sameRank: 0,
      bothLead: 0,
      oneHelps: 0,
    })
    expect(up.rankApartTimesCosine).toBeCloseTo(up.cosine, 6)
    expect(up.up).toBeCloseTo(2 * up.cosine, 6)
    expect(pair('nurse manager', 'nurse').up).toBeCloseTo(-2 * up.cosine, 6)
    expect(pair('nurse', 'nurse supervisor')).toMatchObject({ titleRank: 1, rankApart: 1, ranksFarApart: 0 })
    expect(pair('nurse supervisor', 'ward manager')).toMatchObject({
      bothLead: 1,
      rankApart: 1,
      ranksFarApart: 0,
    })
    expect(pair('nurse', 'nurse assistant')).toMatchObject({ oneHelps: 1, rankApart: 1 })
    expect(pair('nurse assistant', 'ward assistant').oneHelps).toBe(0)
    const top = pair('nurse', 'chief nurse officer')
    expect(top.up).toBeCloseTo(2 * top.cosine, 6)
  })

  it('counts the tail among what is shared, and says where there is one', () => {
    const said = pair('ward nurse', ['nurse', 'ward'])
    expect(said.sharedWithTail).toBeCloseTo(1, 6)
    expect(said.hasTail).toBe(1)
    expect(pair(['nurse', 'ward'], 'nurse').hasTail).toBe(0)
    expect(pair('nurse', ['nurse', 'night']).sharedWithTail).toBeCloseTo(1, 6)
    expect(pair('ward nurse', ['nurse', 'night']).sharedWithTail).toBeCloseTo(2 / 3, 6)
  })
})

describe('a pair says', () => {
  it('that one is of a profession and the other helps in it', () => {
    expect(pair('dental nurse', 'dentist').oneOfProfession).toBe(1)
    expect(pair('dentist', 'surgeon').oneOfProfession).toBe(0)
  })
  it('that one makes programs and the other runs them', () => {
    expect(pair('database administrator', 'database developer').oneMakesPrograms).toBe(1)
    expect(pair('data engineer', 'database developer').oneMakesPrograms).toBe(0)
  })
})
