import { describe, expect, test } from 'vitest'
import { dayFirstIn, readDate } from '../../../src/core/kernel/dates'
import { cleanOrganization, hasLegalForm, sameOrganization } from '../../../src/core/posting/names'
import { cleanPlaces } from '../../../src/core/posting/places'
import { structuredEmploymentType, structuredPeriod } from '../../../src/core/posting/structured'
import { cleanTitle, sameTitle, withoutReference } from '../../../src/core/posting/titles'

const us = { now: '2026-11-21T09:00:00.000Z', dayFirst: false }
const eu = { ...us, dayFirst: true }

describe('dates', () => {
  test.each([
    ['2026-05-27T12:45:45.000Z', '2026-05-27'],
    ['3/11/2010', '2010-03-11'],
    ['27/4/2010', '2010-04-27'],
    ['Posted April 27, 2010', '2010-04-27'],
    ['26 Jul 2026', '2026-07-26'],
    ['26.07.2026', '2026-07-26'],
    ['3. März 2026', '2026-03-03'],
    ['le 12 février 2026', '2026-02-12'],
    ['12 de mayo de 2026', '2026-05-12'],
    ['30 settembre 2026', '2026-09-30'],
    ['Posted Today', '2026-11-21'],
    ['Gestern', '2026-11-20'],
    ['Posted 3 days ago', '2026-11-18'],
    ['vor 2 Wochen', '2026-11-07'],
    ['il y a 5 jours', '2026-11-16'],
    ['hace 2 días', '2026-11-19'],
    ['2 settimane fa', '2026-11-07'],
    ['há 2 dias', '2026-11-19'],
    ['Zveřejněno před 3 dny', '2026-11-18'],
    ['for 4 dager siden', '2026-11-17'],
    ['3日前', '2026-11-18'],
    ['20261103', '2026-11-03'],
    ['Updated today, posted 10 days ago', '2026-11-11'],
    ['12 month contract · posted 2 days ago', '2026-11-19'],
    ['Posted 4 days ago by yesterday’s best agency', '2026-11-17'],
  ])('%s', (text, date) => expect(readDate(text, us)).toBe(date))

  test('the order of day and month is the page’s', () => {
    expect(readDate('3/11/2010', eu)).toBe('2010-11-03')
    expect(dayFirstIn('en-US', 'jobs.example')).toBe(false)
    expect(dayFirstIn('en-GB', 'jobs.example')).toBe(true)
    expect(dayFirstIn('de', 'jobs.example')).toBe(true)
    expect(dayFirstIn('', 'jobs.example.lk')).toBe(true)
    expect(dayFirstIn('en', 'jobs.example.com')).toBe(false)
  })

  test.each([
    'Posted 30+ days ago',
    'Posted more than 30 days ago',
    'vor über 30 Tagen',
    'hace más de 30 días',
    '31/31/2026',
    '2026-02-30',
    'soon',
    '5 years of experience',
    '',
  ])('no date is invented from "%s"', text => expect(readDate(text, us)).toBeNull())
})

describe('employers', () => {
  test.each([
    ['Lowland Mills Inc.', 'Lowland Mills'],
    ['Müller & Söhne GmbH', 'Muller & Sohne'],
    ['The Otter Company', 'Otter'],
    ['Perrin-Labs', 'Perrin Labs'],
    ['Fathom Companies Inc', 'Fathom’s'.replace('’s', '')],
  ])('%s is %s', (a, b) => expect(sameOrganization(a, b)).toBe(true))

  test.each([
    ['Bank', 'Bank of Example Trust Services'],
    ['Otter Lake Dairy', 'Otter Creek Dairy'],
    ['', 'Otter'],
    ['AB', 'AB Volta Motors'],
  ])('%s is not %s', (a, b) => expect(sameOrganization(a, b)).toBe(false))

  test('what pages add goes', () => {
    expect(cleanOrganization('Otter Lake Dairy logo')).toBe('Otter Lake Dairy')
    expect(cleanOrganization('Otter Lake Dairy (997)')).toBe('Otter Lake Dairy')
    expect(cleanOrganization('Otter Lake Dairy · 12,001 followers')).toBe('Otter Lake Dairy')
    expect(hasLegalForm('Otter Lake GmbH')).toBe(true)
    expect(hasLegalForm('Otter Lake')).toBe(false)
  })
})

describe('titles', () => {
  test.each([
    ['(3) Payroll Clerk', 'Payroll Clerk'],
    ['Oferta de empleo: Payroll Clerk', 'Payroll Clerk'],
    ['Bewerbung als Buchhalter (m/w/d)', 'Buchhalter (m/w/d)'],
    ['Payroll Clerk (140-263)', 'Payroll Clerk (140-263)'],
    ['Payroll Clerk - job post', 'Payroll Clerk'],
    ['Payroll Clerk (m/w/d)', 'Payroll Clerk (m/w/d)'],
    ['Clerk 80-100%', 'Clerk 80-100%'],
    ['Job Description - Payroll Clerk (4711)', 'Payroll Clerk'],
    ['Payroll Clerk – apply now!', 'Payroll Clerk'],
    ['Nurse (Day - Night)', 'Nurse (Day - Night)'],
  ])('%s', (text, title) => expect(cleanTitle(text)).toBe(title))
  test('a reference number is known as such, a year is not', () => {
    expect(withoutReference('Payroll Clerk (140-263)')).toBe('Payroll Clerk')
    expect(withoutReference('Payroll Clerk [REQ-2210]')).toBe('Payroll Clerk')
    expect(withoutReference('Senior Buyer (120003XY)')).toBe('Senior Buyer')
    expect(withoutReference('Summer Intern (2026)')).toBe('Summer Intern (2026)')
    expect(withoutReference('Nurse (ICU)')).toBe('Nurse (ICU)')
  })
  test('compare by letters', () => {
    expect(sameTitle('Full-stack Engineer', 'Full Stack engineer')).toBe(true)
    expect(sameTitle('Engineer', 'Senior Engineer')).toBe(false)
    expect(sameTitle('—', '…')).toBe(false)
  })
})

test('places lose labels and repetition', () => {
  expect(cleanPlaces(['Location: Kalmar ,', 'kalmar', 'N/A', 'Aurora, CO, US.'])).toEqual([
    'Kalmar',
    'Aurora, CO, US',
  ])
})

test('schema.org’s words', () => {
  expect(structuredEmploymentType('FULL_TIME')).toBe('full-time')
  expect(structuredEmploymentType('https://schema.org/PART_TIME')).toBe('part-time')
  expect(structuredEmploymentType('a nice job')).toBeNull()
  expect(structuredPeriod('HOUR')).toBe('hour')
  expect(structuredPeriod('per year')).toBe('year')
})
