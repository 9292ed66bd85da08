import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareRoles } from '../../../../src/core/fit/roles/compare'

interface Pair {
  target: string
  title: string
  fine: string[]
}
const pairs: Pair[] = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => {
    const [target = '', title = '', ...fine] = line.split('\t')
    return { target, title, fine }
  })

describe('roles of many trades and six languages', () => {
  const said = pairs.map(pair => ({ ...pair, is: compareRoles(pair.target, pair.title) }))
  const wrong = said.filter(({ is, fine }) => !fine.includes(is))
  const grave = wrong.filter(
    ({ is, fine }) => is !== 'unknown' && (is === 'other') !== fine.includes('other'),
  )

  it('are mostly told right', () => {
    expect(pairs.length).toBeGreaterThan(480)
    expect(wrong.length / pairs.length).toBeLessThan(0.15)
  })
  it('are seldom told as the contrary', () => {
    expect(grave.length / pairs.length).toBeLessThan(0.06)
  })
})

describe('a title against a target role', () => {
  it.each([
    ['Engineering Manager', 'Contract Manager', 'other'],
    ['Head of Engineering', 'Data Engineer', 'other'],
    ['Nurse Manager', 'Maintenance Manager', 'other'],
    ['Marketing Manager', 'Production Manager', 'other'],
    ['Learning Designer', 'Instructional Designer', 'same'],
    ['Financial Controller', 'Accounting Supervisor', 'near'],
    ['Finance Manager', 'Manager, Finance', 'same'],
    ['Data Analyst', 'Senior Data Analyst II (m/w/d) – Team Growth', 'same'],
    ['Surgeon', 'Tree Surgeon', 'other'],
    ['Scrum Master', 'Station Master', 'other'],
    ['Systems Administrator', 'Server Administrator', 'same'],
    ['Waiter', 'Server Administrator', 'other'],
    ['Midwife', 'Nurse / Midwife', 'same'],
    ['Cook', 'Cook or Kitchen Porter, evenings', 'same'],
    ['Truck Driver', 'Device Driver Developer', 'other'],
    ['Test Automation Engineer', 'Senior Software Engineer, Frontend', 'near'],
    ['Embedded Engineer', 'Software Engineer, Payments', 'near'],
    ['ICU Nurse', 'Registered Nurse, Pediatrics', 'near'],
    ['Test Automation Engineer', 'Software Engineer in Test', 'same'],
    ['Software Engineer', 'Senior Software Engineer, Frontend', 'same'],
    ['Pediatric Nurse', 'Registered Nurse, Pediatrics', 'same'],
    ['Doorman', 'Residential Door Attendant', 'same'],
    ['Landman', 'Landscape Gardener', 'other'],
    ['Pharmacist', 'Locum Pharmacist, zero hours', 'same'],
    ['Registered Nurse', 'Bank Staff Nurse', 'same'],
    ['Bank Teller', 'Bank Staff Nurse', 'other'],
    ['Firefighter', 'Volunteer Firefighter', 'same'],
    ['Events Coordinator', 'Volunteer Firefighter', 'other'],
    ['Barista', 'Team Member', 'unknown'],
    ['Accountant', 'Specialist II', 'unknown'],
    ['Barista', 'Warehouse Team Member', 'other'],
    ['Dental Assistant', 'Dentist', 'other'],
    ['Salesforce Administrator', 'Business Intelligence/SQL Developer', 'other'],
    ['CRM Administrator', 'Data Engineer', 'other'],
    ['Data Analyst', 'Salesforce Developer', 'other'],
  ])('%s ← %s: %s', (target, title, relation) => {
    expect(compareRoles(target, title)).toBe(relation)
  })

  it.each([
    ['Project Manager', 'Chef de projet'],
    ['Registered Nurse', 'Gesundheits- und Krankenpfleger (m/w/d)'],
    ['Electrician', 'Elettricista'],
    ['Warehouse Worker', 'Magazijnmedewerker'],
    ['Waiter', 'Camarero/a'],
    ['Cook', 'Cozinheiro'],
  ])('%s is “%s” in another language', (target, title) => {
    expect(compareRoles(target, title)).toBe('same')
  })

  it('says nothing where no word of it is known', () => {
    expect(compareRoles('Accountant', 'Zxqvy Brmpf')).toBe('unknown')
    expect(compareRoles('Accountant', '')).toBe('unknown')
    expect(compareRoles('(m/w/d)', 'Accountant')).toBe('unknown')
  })

  it('takes no account of levels, hours and places, nor of the sex that a title names', () => {
    for (const title of [
      'Senior Accountant',
      'Accountant II',
      'Accountant (part-time, remote)',
      'Accountant - Leeds',
    ])
      expect(compareRoles('Accountant', title)).toBe('same')
    expect(compareRoles('Salesman', 'Saleswoman')).toBe('same')
    expect(compareRoles('Kellner', 'Kellnerin')).toBe('same')
  })

  it('takes titles of any length and any signs', () => {
    for (const title of [
      'a'.repeat(5000),
      '('.repeat(3000),
      'm/w/'.repeat(2000),
      '- '.repeat(2000),
      '👩‍🚒 Firefighter',
    ])
      expect(['same', 'near', 'other', 'unknown']).toContain(compareRoles('Firefighter', title))
  })
})
