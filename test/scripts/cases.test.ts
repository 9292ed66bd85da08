import { expect, it } from 'vitest'
import { throughDoor } from '../../scripts/cases/doors'

it('takes a case through the door that it names', async () => {
  const advert = { title: 'Cook', lines: ['Requirements', 'At least 3 years of experience in a kitchen'] }
  expect(await throughDoor('analyse facts.yearsMin', advert)).toBe(3)
  expect(await throughDoor('readDate', { text: '3 days ago', now: '2026-08-20T12:00:00.000Z' })).toBe(
    '2026-08-17',
  )
  expect(await throughDoor('cleanTitle', { text: '(3) Cook' })).toBe('Cook')
  const pages = { a: 'https://harbour.example/jobs/1', b: 'https://harbour.example/jobs/2' }
  expect(await throughDoor('isSameOpening (…)', pages)).toBe(false)
  expect(await throughDoor('isSameOpening (…)', { ...pages, b: `${pages.a}?utm_source=x` })).toBe(true)
  const read = {
    html: '<title>Nothing</title><p>Nothing is asked here.</p>',
    url: 'https://harbour.example/',
  }
  expect(await throughDoor('readPage kind', read)).toBe('other')
  const resume = {
    json: { basics: { name: 'Ida Vessel' }, work: [{ name: 'Harbour Inn', startDate: '2014-05' }] },
  }
  expect(await throughDoor('readResumeFile (JSON)', resume)).toEqual(['2014-05', null])
  expect(await throughDoor('toCsv', { focus: 'formulas are text' })).toBe(true)
  expect(await throughDoor('calendarText', { focus: 'escapes' })).toBe(true)
})

it('says which door it does not know', async () => {
  await expect(throughDoor('facts.weather', {})).rejects.toThrow('facts.weather')
})
