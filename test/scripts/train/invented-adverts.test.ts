import { expect, it } from 'vitest'
import { inventedAdverts, readInvented } from '../../../scripts/train/invented-adverts'

const bakery = `== Baker | Night Oven | GB
[about]
We bake at night.
# You
[requirements]
Two years in a bakery
+ A driving licence would help
[legal !]
A health certificate
[meta]
Nights
! Own transport
`

it('reads zones, headings, softened lines and what is asked in other zones', () => {
  const [advert] = readInvented(bakery, 'bakery')
  expect(advert?.title).toBe('Baker')
  expect(advert?.company).toBe('Night Oven')
  expect(advert?.lines.map(line => [line.t, line.z, line.req?.strength ?? null])).toEqual([
    ['We bake at night.', 'about', null],
    ['You', 'heading', null],
    ['Two years in a bakery', 'requirements', 'must'],
    ['A driving licence would help', 'nice', 'nice'],
    ['A health certificate', 'legal', 'must'],
    ['Nights', 'meta', null],
    ['Own transport', 'meta', 'must'],
  ])
})

it('says where a label is none', () => {
  expect(() => readInvented('== Baker | Night Oven | GB\n[oven]\nHot', 'bakery')).toThrow('bakery, line 2')
  expect(() => readInvented('== Baker | Night Oven | GB\nHot', 'bakery')).toThrow('bakery, line 2')
  expect(() => readInvented('== Baker\n', 'bakery')).toThrow('bakery, line 1')
})

it('reads every advert that lies there, each with a zone for all of its lines and an employer of its own', () => {
  const all = inventedAdverts(0.5)
  expect(all.length).toBeGreaterThan(60)
  expect(new Set(all.map(advert => advert.company)).size).toBe(all.length)
  for (const advert of all) expect(advert.lines.length, advert.title).toBeGreaterThan(4)
})
