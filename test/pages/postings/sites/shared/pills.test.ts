import { expect, test } from 'vitest'
import { sortPills } from '../../../../../src/pages/postings/sites/shared/pills'

const sorted = (...values: string[]) => {
  const { workMode, employmentType, baseSalary } = sortPills(values.map(value => ({ value, where: 'pills' })))
  return [workMode?.value, employmentType?.value, baseSalary?.value]
}

test.each([
  [
    ['$115,000 - $192,900 a year', 'Full-time', 'Remote'],
    ['Remote', 'Full-time', '$115,000 - $192,900 a year'],
  ],
  [
    ['Hybride', 'Temps plein'],
    ['Hybride', 'Temps plein', undefined],
  ],
  [
    ['Ibrido', 'A tempo pieno'],
    ['Ibrido', 'A tempo pieno', undefined],
  ],
  [
    ['Vor Ort', 'Vollzeit, unbefristet'],
    ['Vor Ort', 'Vollzeit, unbefristet', undefined],
  ],
  [
    ['3 of 10 skills match', '51-200 employees'],
    [undefined, undefined, undefined],
  ],
])('%j', (values, expected) => {
  expect(sorted(...values)).toEqual(expected)
})
