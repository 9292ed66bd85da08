import { expect, it } from 'vitest'
import { answerPair, answerTerm, answerTitle } from '../../scripts/judge/answers'
import { emptyBrand } from '../../src/core/brand/brand'
import { quickEvidence } from '../../src/core/brand/evidence'

const gardener = {
  id: 'gardener',
  brand: { ...emptyBrand, targetRoles: ['Gardener'], skills: ['pruning', 'irrigation'] },
  evidence: [
    { ...quickEvidence('Planned the irrigation of four parks', '2024-01-01'), id: 'parks' },
    { ...quickEvidence('Planned the irrigation of a cemetery', '2025-01-01'), id: 'cemetery' },
  ],
  resume: 'Ines Example\n\nExperience\nGardener, Greenfield Ltd\n2019 - present',
}

it('says of every requirement read in an advert how it stands, with the newest evidence first', () => {
  const answer = answerPair(
    {
      id: 'p1',
      person: 'gardener',
      advert: {
        title: 'Gardener',
        company: 'Example Parks',
        lines: ['Requirements', 'Experience with irrigation', 'A driving licence'],
        kinds: 'hii',
      },
    },
    gardener,
    null,
  )
  expect(answer.requirements.map(({ line, state }) => [line, state])).toContainEqual([1, 'evidence'])
  expect(answer.requirements.find(({ line }) => line === 1)?.evidence).toEqual(['cemetery', 'parks'])
  expect(answer.claims.join(' ')).toMatch(/irrigation/i)
  expect(answer.checklist.some(({ line }) => line === 1)).toBe(true)
})

it('tells whether one skill or one accomplishment answers one line', () => {
  const asked = 'Experience with Kubernetes'
  const term = { id: 't1', role: 'Engineer', asked }
  expect(answerTerm({ ...term, channel: 'skill', own: 'Kubernetes' }).matched).toBe(true)
  expect(answerTerm({ ...term, channel: 'evidence', own: 'Moved four services to Kubernetes' }).matched).toBe(
    true,
  )
  expect(answerTerm({ ...term, channel: 'skill', own: 'floristry' }).matched).toBe(false)
})

it('names how a title stands to a target role', () => {
  expect(answerTitle({ id: 'j1', target: 'Gardener', title: 'Senior Gardener' }).relation).toBe('same')
  expect(answerTitle({ id: 'j2', target: 'Gardener', title: 'Tax Accountant' }).relation).toBe('other')
})
