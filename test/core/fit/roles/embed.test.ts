import { describe, expect, it } from 'vitest'
import { cosine, embedTitle, embedWords, featuresOf, saying } from '../../../../src/core/fit/roles/embed'
import { dimensions, type RoleTable } from '../../../../src/core/fit/roles/table'

/** A vector of which these are the first numbers. */
const vector = (...first: number[]): Float32Array =>
  Float32Array.from({ length: dimensions }, (_, i) => first[i] ?? 0)
const known: Record<string, Float32Array> = {
  bread: vector(1, 0, 0),
  baker: vector(0, 1, 0),
  'bread baker': vector(0, 0, 1),
  night: vector(4, 0, 0),
  'night baker': vector(0, 0, 2),
}
const table: RoleTable = {
  find: word => {
    const found = known[word]
    return found ? { vector: found, rarity: 1 } : null
  },
  unknownRarity: 9,
  whitening: vector(),
  groupsOf: () => [],
}
const first = (of: Float32Array, count = 3) => [...of.slice(0, count)].map(x => Math.round(x * 100) / 100)

describe('what words of a title stand for', () => {
  it('leaves small words out, and says each once', () => {
    expect(saying('baker of the bread and bread'.split(' '))).toEqual(['baker', 'bread'])
  })
  it('asks for words, and for pairs of neighbours without the small words between', () => {
    expect(featuresOf(['baker', 'of', 'bread', 'baker'])).toEqual([
      'baker',
      'bread',
      'baker bread',
      'bread baker',
    ])
    expect(featuresOf(['of', 'baker'])).toEqual(['baker'])
    expect(featuresOf([])).toEqual([])
  })
  it('is the sum of words and pairs, and how many words nobody knows', () => {
    const { vector: sum, unknown } = embedWords(['bread', 'baker'], table)
    expect([first(sum), unknown]).toEqual([[1, 1, 1], 0])
    const strange = embedWords(['zork', 'baker', 'blim'], table)
    expect([first(strange.vector), strange.unknown]).toEqual([[0, 1, 0], 2])
    expect(
      embedWords(['night'], { ...table, find: () => ({ vector: vector(...Array(32).fill(1)), rarity: 1 }) })
        .vector[31],
    ).toBe(1)
  })
  it('counts the tail about a third, with the head once more, and twice that beside an unknown word', () => {
    const title = (core: string[], tail: string[]) => embedTitle({ core, tail, steps: [] }, table)
    expect(first(title(['bread', 'baker'], []).vector)).toEqual([1, 1, 1])
    expect(first(title(['baker'], ['night']).vector)).toEqual([1.4, 1.35, 0.7])
    const strange = title(['zork', 'baker'], ['night'])
    expect([first(strange.vector), strange.unknown]).toEqual([[2.8, 1.7, 1.4], 1])
    expect(title(['baker'], ['zork']).unknown).toBe(0)
  })
})

describe('how near two are', () => {
  it.each([
    ['the same direction', vector(1, 1), vector(3, 3), 1],
    ['nothing in common', vector(1, 0), vector(0, 2), 0],
    ['the contrary', vector(1, 0), vector(-2, 0), -1],
    ['half way', vector(1, 0), vector(1, Math.sqrt(3)), 0.5],
    ['nothing at all on one side', vector(), vector(1), 0],
    ['nothing at all on the other side', vector(1), vector(), 0],
    ['the last of all numbers', vector(...Array(31).fill(0), 2), vector(...Array(31).fill(0), 5), 1],
  ])('%s', (_, a, b, near) => expect(cosine(a, b)).toBeCloseTo(near, 5))
})
