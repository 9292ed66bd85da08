import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { holdDuties, isForOthers, leadingProof } from '../../../src/core/fit/leading-proof'
import type { KeptEvidence } from '../../../src/core/fit/opening'
import { ownSkillsOf } from '../../../src/core/fit/own-skills'
import { isOfTeaching, proofWeights } from '../../../src/core/fit/proof-weight'
import { keptEvidence } from '../kept-evidence'

const told = (id: string, said: Partial<KeptEvidence> = {}) =>
  keptEvidence({ id, action: 'Kept bees', date: '2025-05-01', ...said })
const ownOf = (evidence: KeptEvidence[]) => ownSkillsOf({ brand: { ...emptyBrand }, evidence })

describe('how well an accomplishment is told', () => {
  it.each<[string, Partial<KeptEvidence>, number]>([
    ['plainly, this year', {}, 0.2],
    ['with a number of its own', { number: '40 hives' }, 0.6],
    ['with a figure in what was done', { action: 'Kept 40 hives' }, 0.4],
    ['with a figure in what came of it', { result: 'Honey doubled to 90 kg' }, 0.6],
    ['with what came of it', { result: 'More honey' }, 0.4],
    ['a number that is but a space', { number: '  ' }, 0.2],
    ['a result that is but a space', { result: '  ' }, 0.2],
    ['last year', { date: '2024-05-01' }, 0.1],
    ['two years ago', { date: '2023-12-31' }, 0],
    ['nine years ago', { date: '2016-12-31' }, 0],
    ['all of it', { number: '40', result: 'More honey', action: 'Kept 40 hives' }, 0.8],
  ])('%s', (_, said, weight) => {
    expect(proofWeights([told('one', said), told('newest')]).get('one')).toBeCloseTo(weight, 6)
  })
  it('is nothing where there is none', () => expect(proofWeights([]).size).toBe(0))
})

it.each([
  ['Trained two new beekeepers and assistants', true],
  ['Supervised a crew of six drivers', true],
  ['I taught apprentices', true],
  ['Led the move of forty hives', false],
  ['Kept bees behind a school', false],
])('tells of teaching or leading: %s, %s', (action, is) => {
  expect(isOfTeaching({ action })).toBe(is)
  const [known] = ownOf([told('one', { action })]).evidence
  expect(known && isForOthers(known)).toBe(is)
})

describe('the duties of an advert', () => {
  const evidence = ownOf([
    told('soup', { action: 'Cooked vegetable soup for ninety guests' }),
    told('ovens', { action: 'Cleaned bread ovens and vegetable stores' }),
  ]).evidence
  it('are counted, with how many each accomplishment answers', () => {
    const held = holdDuties(
      ['Cook vegetable soup', 'Look after vegetable stores and bread ovens', 'Answer the telephone'],
      evidence,
    )
    expect(held).toMatchObject({ asked: 3, answered: 2 })
    expect([...held.worth]).toEqual([
      ['soup', 1],
      ['ovens', 1],
    ])
    expect(holdDuties(['Cook vegetable soup', 'Serve vegetable soup'], evidence).worth.get('soup')).toBe(2)
    expect(holdDuties([], evidence)).toMatchObject({ asked: 0, answered: 0 })
  })
  it('are looked at as far as thirty', () => {
    const duties = [...Array<string>(30).fill('Answer the telephone'), 'Cook vegetable soup']
    expect(holdDuties(duties, evidence)).toMatchObject({ asked: 30, answered: 0 })
    expect(holdDuties(duties.slice(1), evidence)).toMatchObject({ asked: 30, answered: 1 })
  })
})

describe('the proof of a kind of work as a whole', () => {
  const lead = (evidence: KeptEvidence[], worth: [string, number][] = []) =>
    leadingProof({ ...ownOf(evidence), dutyWorth: new Map(worth) })
  const old = { date: '2020-01-01' }
  it('are the three best told, the first of those alike', () => {
    const evidence = [
      told('plain', old),
      told('result', { ...old, result: 'More honey' }),
      told('number', { ...old, number: '40' }),
      told('new'),
      told('again'),
    ]
    expect(lead(evidence)).toEqual(['number', 'result', 'new'])
  })
  it('leave out what nothing speaks for', () => {
    expect(lead([told('new'), told('plain', old)])).toEqual(['new'])
    expect(lead([])).toEqual([])
  })
  it('put the duties of the advert first', () => {
    expect(lead([told('new', { number: '40' }), told('plain', old)], [['plain', 1]])).toEqual([
      'plain',
      'new',
    ])
  })
  it('hold what was done for one’s people only where a duty speaks of it', () => {
    const evidence = [told('team', { action: 'Trained six drivers', number: '6' }), told('bees')]
    expect(lead(evidence)).toEqual(['bees'])
    expect(lead(evidence, [['team', 1]])).toEqual(['team', 'bees'])
  })
})
