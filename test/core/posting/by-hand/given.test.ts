import { expect, it } from 'vitest'
import { addByHandHash } from '../../../../src/core/posting/by-hand/form-address'
import { givenBy } from '../../../../src/core/posting/by-hand/given'

const paramsOf = (hash: string) => Object.fromEntries(new URLSearchParams(hash.split('?')[1]))

it('hands a page on by the address, without what is no web page', () => {
  const page = {
    title: 'Gardener & planner | City park',
    url: 'https://park.example/jobs?id=7&lang=en&email=robin%40park.example',
  }
  expect(paramsOf(addByHandHash(page))).toEqual({
    add: '1',
    name: page.title,
    url: 'https://park.example/jobs?id=7&lang=en',
  })
  expect(paramsOf(addByHandHash({ title: 'Extensions', url: 'chrome://extensions' }))).toEqual({ add: '1' })
  expect(addByHandHash(null)).toBe('#opportunities/board?add=1')
})

it('tells job and employer apart where the title of a page does', () => {
  expect(givenBy('Irrigation Planner - Park Office Utrecht', 'https://park.example/1')).toEqual({
    title: 'Irrigation Planner',
    hiringOrganization: 'Park Office Utrecht',
    url: 'https://park.example/1',
  })
  expect(givenBy('Join our team', 'javascript:alert(1)')).toEqual({ title: 'Join our team' })
  expect(givenBy(undefined, undefined)).toEqual({})
})
