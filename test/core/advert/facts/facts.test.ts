import { describe, expect, it } from 'vitest'
import { findAuthorizations } from '../../../../src/core/advert/facts/authorization'
import { asksCertification, findCertifications } from '../../../../src/core/advert/facts/certifications'
import { findEmploymentType } from '../../../../src/core/advert/facts/employment-type'
import { findLanguages } from '../../../../src/core/advert/facts/languages'
import { levelOf } from '../../../../src/core/advert/facts/level'
import { findTravel } from '../../../../src/core/advert/facts/travel'
import { findWorkMode } from '../../../../src/core/advert/facts/work-mode'

describe('findWorkMode', () => {
  it.each([
    ['Remote (Europe)', 'remote'],
    ['This is a fully remote position.', 'remote'],
    ['London, UK (Hybrid)', 'hybrid'],
    ['hybrid remote in Springfield', 'hybrid'],
    ['Two days in the office, 3 days from home', 'hybrid'],
    ['We are an in-office company', 'onsite'],
    ['Telework is not available', 'onsite'],
    ['Home-Office-Möglichkeiten', 'hybrid'],
    ['Trabajo remoto', 'remote'],
    ['WFH 2 days', 'hybrid'],
    ['you manage remote access and hybrid cloud systems', null],
    ['on-site visits to customers', null],
  ])('%s: %s', (text, mode) => expect(findWorkMode(text)?.value ?? null).toBe(mode))
})

describe('findEmploymentType', () => {
  it.each([
    ['Intern, Marketing', 'internship'],
    ['Internal Auditor', null],
    ['Werkstudent (m/w/d)', 'internship'],
    ['CDD de 6 mois', 'temporary'],
    ['Teilzeit, 20 Stunden', 'part-time'],
    ['12 month contract', 'contract'],
    ['Contract-to-hire', 'contract'],
    ['tiempo parcial', 'part-time'],
    ['Contracts Manager', null],
    ['Full-time', 'full-time'],
    ['insurance for full-time employees', null],
    ['jornada completa', 'full-time'],
    ['temporary disability', null],
  ])('%s: %s', (text, type) => expect(findEmploymentType(text)?.value ?? null).toBe(type))
})

describe('findAuthorizations', () => {
  const values = (text: string) => findAuthorizations(text).map(found => found.value)
  it('tells the statements apart', () => {
    expect(values('Must be authorized to work in the US; we cannot sponsor visas.')).toEqual([
      'no-sponsorship',
      'work-authorization',
    ])
    expect(values('Visa sponsorship is available.')).toEqual(['sponsorship-offered'])
    expect(values('You need unrestricted work rights in Australia.')).toEqual(['work-authorization'])
    expect(values('H-1B transfers welcome')).toEqual(['sponsorship-offered'])
    expect(values('SC cleared, or NPPV3 vetting required')).toEqual(['clearance'])
    expect(values('Clearance of goods through customs')).toEqual([])
    expect(values('An active TS/SCI clearance is required.')).toEqual(['clearance'])
    expect(values('Offers depend on a background check and a drug test.')).toEqual([
      'background-check',
      'drug-test',
    ])
  })
  it('is silent on equal-opportunity boilerplate', () => {
    expect(
      values('All applicants are considered without regard to race, national origin or citizenship status.'),
    ).toEqual([])
    expect(values('not only in background and experience')).toEqual([])
  })
})

describe('findCertifications', () => {
  it('finds names as written', () => {
    expect(findCertifications('CPA or CMA required').map(found => found.value)).toEqual(['CPA', 'CMA'])
    expect(findCertifications('Certified Welding Inspector preferred')[0]?.value).toContain(
      'Certified Welding Inspector',
    )
  })
  it('leaves driving licences and bare frameworks alone', () => {
    expect(findCertifications('a valid driver’s license')).toEqual([])
    expect(findCertifications('knows TOGAF well')).toEqual([])
    expect(asksCertification('Valid driver’s license')).toBe(false)
  })
})

describe('findLanguages', () => {
  it('knows names in other languages', () => {
    expect(
      findLanguages('Deutsch verhandlungssicher und gute Englischkenntnisse').map(found => found.value),
    ).toEqual(['German', 'English'])
    expect(findLanguages('domínio da língua inglesa').map(found => found.value)).toEqual(['English'])
  })
  it('takes a subject of study for none', () => {
    expect(findLanguages('a degree in English, Journalism or similar')).toEqual([])
  })
  it('takes what is a country’s own for none', () => {
    expect(findLanguages('sound knowledge of French law and the German market')).toEqual([])
    expect(findLanguages('une entreprise française')).toEqual([])
  })
})

describe('findTravel', () => {
  it.each([
    ['Travel up to 40% of the time', 40],
    ['25-50 % travel', 50],
    ['% Travel 10', 10],
    ['No travel', 0],
    ['Keine Reisetätigkeit', 0],
    ['a 10% discount on travel insurance', null],
    ['save 20% of costs', null],
    ['Travel discounts of 30%', null],
  ])('%s: %s', (text, share) => expect(findTravel(text)?.value ?? null).toBe(share))
})

describe('levelOf', () => {
  it.each([
    ['Junior Accountant', 'junior'],
    ['Senior Nurse', 'senior'],
    ['Executive Assistant', 'mid'],
    ['Director of Finance', 'executive'],
    ['Baker', null],
  ])('%s: %s', (title, level) => expect(levelOf(title)).toBe(level))
})
