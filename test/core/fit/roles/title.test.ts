import { describe, expect, it } from 'vitest'
import { alternativesOf, takeApart } from '../../../../src/core/fit/roles/title'

const apart = (title: string) => {
  const { core, tail } = takeApart(title, () => true)
  return [core.join(' '), tail.join(' ')]
}

describe('a title is taken apart', () => {
  it.each([
    ['Manager, Finance', 'finance manager', ''],
    ['Supv-Accounting', 'accounting supervisor', ''],
    ['Head of Finance', 'finance head', ''],
    ['Vice President, Sales', 'sales vice president', ''],
    ['Senior Software Engineer II (m/w/d) – Team Payments', 'software engineer', 'team payment'],
    ['Verkäufer/-in (m/w/d)', 'verkaufer', ''],
    ['Sr. QA Engr', 'quality assurance engineer', ''],
    ['Manager Franchise Design', 'franchise design manager', ''],
    ['Electrician – Service Department (full time)', 'electrician', 'service department'],
    ['Locum Pharmacist', 'pharmacist', ''],
    ['Bank Staff Nurse', 'registered nurse', ''],
    ['Bank Manager', 'bank manager', ''],
    ['Volunteer Coordinator', 'volunteer coordinator', ''],
    ['Audit Student Co-op 2026', 'audit', ''],
    ['', '', ''],
  ])('%s', (title, core, tail) => {
    expect(apart(title)).toEqual([core, tail])
  })

  it('keeps the steps of a ladder apart', () => {
    expect(takeApart('Senior Accountant II', () => true).steps).toEqual(['senior', 'ii'])
  })

  it('reads another language where a word is not known', () => {
    const known = (word: string) => word === 'manager'
    expect(takeApart('Technicien de laboratoire', known).core).toEqual(['laboratory', 'technician'])
    expect(takeApart('Lagermitarbeiter', known).core).toEqual(['warehouse', 'worker'])
  })
})

describe('several roles in one title', () => {
  it.each([
    ['Nurse / Midwife (m/w/d)', ['Nurse', 'Midwife']],
    ['Cook or Kitchen Porter', ['Cook', 'Kitchen Porter']],
    ['Picker/Packer', []],
    ['Accountant', []],
  ])('%s', (title, roles) => {
    expect(alternativesOf(title)).toEqual(roles)
  })
})
