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
    // The field before a head that stands alone.
    ['Engineer - Software', 'software engineer', ''],
    ['Manager, Finance, Leeds', 'finance manager', 'leed'],
    ['Manager', 'manager', ''],
    ['Baker, Pastry', 'baker', 'pastry'],
    ['Baker, Pastry, Leeds', 'baker', 'pastry leed'],
    // Heads that turn.
    ['Director of Nursing', 'nursing director', ''],
    ['Lecturer for Music', 'music lecturer', ''],
    ['Nurse of the Ward', 'nurse ward', ''],
    ['Assoc-Supply Chain', 'assoc supply chain', ''],
    ['Analyst-Supply Chain', 'supply chain analyst', ''],
    ['Manager Grocery', 'grocery manager', ''],
    ['Lead Engineer', 'lead engineer', ''],
    ['Lead Grocery', 'lead grocery', ''],
    ['Grocery', 'grocery', ''],
    // A language or framework makes a software engineer of an engineer, and of nobody else.
    ['Ruby Engineer', 'ruby software engineer', ''],
    ['Ruby Software Engineer', 'ruby software engineer', ''],
    ['Ruby Miner', 'ruby miner', ''],
    ['Bridge Engineer', 'bridge engineer', ''],
    // Sexes, hyphens and other ways to write one role.
    ['Camarero/a', 'camarero', ''],
    ['Lehrer:in', 'lehrer', ''],
    ['Verkäufer/Verkäuferin', 'verkaufer', ''],
    ['Cook/Waiter', 'cook waiter', ''],
    ['Nurse (all genders)', 'nurse', ''],
    ['Working Student Payroll', 'payroll', ''],
    ['Chef d’équipe', 'team lead', ''],
  ])('%s', (title, core, tail) => {
    expect(apart(title)).toEqual([core, tail])
  })

  it('reads 200 letters of a title', () => {
    expect(apart(`${'a'.repeat(195)} baker`)[0]).toBe(`${'a'.repeat(195)} bake`)
    expect(alternativesOf(`${'a'.repeat(197)} or Baker`)).toEqual([])
    expect(alternativesOf(`${'a'.repeat(194)} or Baker`)).toEqual(['a'.repeat(194), 'Ba'])
  })

  it('puts the role last where another language has it first', () => {
    const known = (word: string) => ['designer', 'graphic', 'laboratory', 'technician'].includes(word)
    expect(takeApart('Diseñadora gráfica', known).core.at(-1)).toBe('designer')
    expect(takeApart('Cuisinier de nuit', () => false).core.at(-1)).toBe('cook')
  })

  it('keeps the steps of a ladder apart', () => {
    expect(takeApart('Senior Accountant II', () => true).steps).toEqual(['senior', 'ii'])
    expect(takeApart('Senior', () => true)).toEqual({ core: [], tail: [], steps: ['senior'] })
    expect(takeApart('Accountant, Senior', () => true)).toMatchObject({
      core: ['accountant'],
      steps: ['senior'],
    })
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
    ['Koch oder Kellner – Hotel', ['Koch', 'Kellner']],
    ['Cook (day) or Waiter', []],
    ['Cook or', []],
  ])('%s', (title, roles) => {
    expect(alternativesOf(title)).toEqual(roles)
  })
})
