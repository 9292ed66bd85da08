import { expect, test } from 'vitest'
import { nameOfSlug } from '../../../../../src/pages/postings/sites/shared/name-of-slug'

test.each([
  ['acmerobotics', 'At Acme Robotics, you will build arms. Acme Robotics pays well.', 'Acme Robotics'],
  ['nordlys', 'Hos NORDLYS får du …', 'NORDLYS'],
  ['muller-sohne', 'Müller & Söhne sucht', 'Müller & Söhne'],
  ['larkspur', 'Larkspur’s workshop is in Ottawa.', 'Larkspur'],
  // The commonest spelling counts.
  ['tidewater', 'TIDEWATER Tidewater and Tidewater again', 'Tidewater'],
])('%s is called what the text calls it', (slug, text, name) => {
  expect(nameOfSlug(slug, text)).toBe(name)
})

test.each([
  ['lg', 'LG makes glass.'],
  ['larkspur', 'We plant larkspur along the drive.'],
  ['larkspurglass', 'Larkspur has glass.'],
  ['global', 'Global teams meet on Mondays.'],
  ['acme', ''],
])('%s is no name in “%s”', (slug, text) => {
  expect(nameOfSlug(slug, text)).toBeNull()
})
