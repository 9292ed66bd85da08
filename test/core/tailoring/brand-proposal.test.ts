import { describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../src/core/brand/brand'
import { isEmptyProposal, proposeBrand, proposedBrand } from '../../../src/core/tailoring/brand-proposal'

const resume = {
  basics: {
    label: 'Operations analyst | Planner',
    summary: 'I make stock figures plain for planners. Detail-oriented and calm. Third sentence.',
  },
  work: [
    { position: 'Operations Analyst', highlights: ['Rebuilt the forecast in SQL and Excel'] },
    { position: 'Stock clerk', highlights: [] },
  ],
  skills: [{ name: 'Tools', keywords: ['Power BI', 'Excel'] }],
}

describe('what a résumé offers for the brand statement', () => {
  it('is word for word what stands in it, once each', () => {
    const offered = proposeBrand(resume, emptyBrand)
    expect(offered.targetRoles).toEqual(['Operations analyst', 'Planner', 'Stock clerk'])
    expect(offered.skills).toEqual(['Power BI', 'Excel', 'SQL'])
    expect(offered.strengths).toEqual(['Detail-oriented'])
    expect(offered.statement).toBe('I make stock figures plain for planners. Detail-oriented and calm.')
    const whole = JSON.stringify(resume)
    for (const phrase of [...offered.targetRoles, ...offered.skills, ...offered.strengths])
      expect(whole).toContain(phrase)
  })

  it('leaves out what the statement says already, and never offers another sentence', () => {
    const brand = { ...emptyBrand, statement: 'Mine.', skills: ['excel'], learning: ['SQL'] }
    const offered = proposeBrand(resume, brand)
    expect(offered.skills).toEqual(['Power BI'])
    expect(offered.statement).toBeNull()
  })

  it('names a skill without how well it is had, once', () => {
    const resume = {
      skills: [{ name: 'Excellent SQL' }, { name: 'SQL' }, { name: 'Strong stakeholder management' }],
    }
    expect(proposeBrand(resume, emptyBrand).skills).toEqual(['SQL', 'stakeholder management'])
  })

  it('takes few roles over into a first statement, and none where there are some', () => {
    const work = ['Nurse', 'Ward sister', 'Porter'].map(position => ({ position }))
    expect(proposedBrand({ work }, emptyBrand).targetRoles).toEqual(['Nurse', 'Ward sister'])
    const brand = {
      ...emptyBrand,
      targetRoles: ['Matron'],
      skills: ['Triage'],
      statement: 'I keep wards calm.',
    }
    expect(proposedBrand({ work, basics: { summary: 'I nurse.' } }, brand)).toEqual(brand)
  })

  it('is empty where nothing was read', () => {
    expect(isEmptyProposal(proposeBrand({}, emptyBrand))).toBe(true)
  })
})
