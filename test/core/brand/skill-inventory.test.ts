import { describe, expect, it } from 'vitest'
import { type Brand, emptyBrand } from '../../../src/core/brand/brand'
import { skillInventory } from '../../../src/core/brand/skill-inventory'
import { keptEvidence } from '../kept-evidence'

const entry = (id: string, date: string, skills: string[]) =>
  keptEvidence({ id, action: `Did ${id}`, skills, date })
const brand = (change: Partial<Brand>): Brand => ({ ...emptyBrand, ...change })

describe('the skill inventory', () => {
  it('sets what is said beside what is shown and asked for', () => {
    const found = skillInventory(
      brand({ skills: ['Wound care', 'Excel'], learning: ['SQL'] }),
      [entry('a', '2026-03-01', ['wound care', 'Rostering']), entry('b', '2026-05-01', ['Wound Care'])],
      [
        { name: 'excel', postings: 4 },
        { name: 'phlebotomy', postings: 9 },
      ],
    )
    expect(
      found.map(({ name, standing, entries, lastUse, postings }) => [
        name,
        standing,
        entries,
        lastUse,
        postings,
      ]),
    ).toEqual([
      [expect.stringMatching(/^phlebotomy$/i), 'asked', 0, null, 9],
      ['Excel', 'claimed', 0, null, 4],
      ['Wound care', 'proven', 2, '2026-05-01', 0],
      ['Rostering', 'unsaid', 1, '2026-03-01', 0],
      ['SQL', 'wanted', 0, null, 0],
    ])
  })

  it('knows a skill by any of its names', () => {
    const [only, ...others] = skillInventory(
      brand({ skills: ['Kubernetes'] }),
      [entry('a', '2026-03-01', ['k8s', 'Kubernetes'])],
      [{ name: 'k8s', postings: 2 }],
    )
    expect(only).toMatchObject({ name: 'Kubernetes', standing: 'proven', entries: 1, postings: 2 })
    expect(others).toEqual([])
  })

  it('does not ask again for what the user said is not theirs', () => {
    const demand = [{ name: 'Welding', postings: 3 }]
    expect(skillInventory(brand({ lacks: ['welding'] }), [], demand)).toEqual([])
  })
})
