import { describe, expect, it } from 'vitest'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { emptyBrand } from '../../../src/core/brand/brand'
import { quickEvidence } from '../../../src/core/brand/evidence'
import { judge } from '../../../src/core/fit/judge'
import { isHad } from '../../../src/core/fit/verdict'

/** Whether one skill or one accomplishment, and nothing else on record, answers a line of an advert under the user's own title. */
function answers(own: { skill: string } | { done: string }, asked: string, title = 'Clerk'): boolean {
  const lines = ['Requirements', 'Reliable and well organised', asked]
  const reading = readAdvert({ title, company: 'Example Ltd', lines })
  const value = <T>(of: T) => ({ value: of, rung: 'json-ld' as const, where: 'test', confidence: 1 })
  const fit = judge({
    fields: { title: value(title) },
    reading,
    lines,
    brand: { ...emptyBrand, targetRoles: [title], skills: 'skill' in own ? [own.skill] : [] },
    evidence: 'done' in own ? [{ ...quickEvidence(own.done, '2025-05-01'), id: 'e' }] : [],
    master: null,
    today: '2025-11-29',
  })
  return reading.requirements.some((requirement, i) => {
    const covered = fit.coverage[i]
    return requirement.quote.line === 2 && covered !== undefined && isHad(covered)
  })
}

describe('a thing of one kind', () => {
  it.each([
    ['clock repair', 'Experience with roof repair'],
    ['stock audits', 'Experience with network audits'],
    ['jewellery valuation', 'Livestock valuation experience'],
    ['scanning', 'Experience in CT scanning'],
  ])('is none of another: %s, %s', (skill, asked) => expect(answers({ skill }, asked)).toBe(false))

  it.each([
    ['clock repair', 'Experience with clock repair'],
    ['stock audits', 'Proven experience with audits'],
    ['jewellery valuation', 'Good valuation experience'],
  ])('is it, or one of all: %s, %s', (skill, asked) => expect(answers({ skill }, asked)).toBe(true))
})

describe('a program that is called like a plain word', () => {
  it.each([
    ['Ruby', 'Knowledge of stones such as ruby and jade'],
    ['Angular', 'Experience with angular shapes'],
    ['Cypress', 'Experience with cypress hedges'],
  ])('is not that word: %s, %s', (skill, asked) => expect(answers({ skill }, asked)).toBe(false))
  it('is itself, small or capital, where programs are spoken of', () => {
    expect(answers({ skill: 'Ruby' }, 'Experience in ruby programming', 'Developer')).toBe(true)
    expect(answers({ skill: 'Angular' }, 'Experience with Angular', 'Developer')).toBe(true)
  })
})

describe('a driving licence of a class', () => {
  it.each([
    ['driving licence class B', 'Driving licence class C required', false],
    ['driving licence class CE', 'Driving licence class C required', true],
    ['driving licence class B', 'Driving licence class B required', true],
  ])('%s, %s', (skill, asked, is) => expect(answers({ skill }, asked, 'Driver')).toBe(is))
})

describe('what one turned to', () => {
  it.each([
    ['Phoned customer service about a parcel', 'Customer service experience'],
    ['Applied for a job in recruiting', 'Experience in recruiting'],
    ['Took pictures of the new CT scanner for the window', 'CT scanning experience'],
  ])('is not what one did: %s', (done, asked) => expect(answers({ done }, asked)).toBe(false))
})

describe('a line that names nothing but a doing', () => {
  it('is had by an accomplishment that begins with it', () => {
    expect(answers({ done: 'Translated 40 leaflets' }, 'Translation experience', 'Translator')).toBe(true)
    expect(answers({ done: 'Sorted translated leaflets' }, 'Translation experience', 'Translator')).toBe(
      false,
    )
    expect(answers({ done: 'Translated 40 leaflets' }, 'Legal translation experience', 'Translator')).toBe(
      false,
    )
  })
})
