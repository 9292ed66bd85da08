import { expect, it } from 'vitest'
import { findPeople, noFilter, type PeopleFilter } from '../../../src/core/people/find-people'
import { newPerson } from '../../../src/core/people/person'

const today = '2026-11-24'
const people = [
  { ...newPerson('Ana Ortiz'), id: 'ana', employer: 'Larkfield Supply Ltd', tags: ['choir'] },
  { ...newPerson('Bo Lindqvist'), id: 'bo', note: 'knows Zoë', everyDays: 30 },
  { ...newPerson('Chidi Eze'), id: 'chidi', ties: ['mentor' as const] },
]
const last: Record<string, string> = { ana: '2026-11-20', bo: '2026-09-20', chidi: '2026-01-01' }
const find = (filter: Partial<PeopleFilter>, rhythms = {}) =>
  findPeople(people, { ...noFilter, ...filter }, id => last[id] ?? null, rhythms, today).map(({ id }) => id)

it('finds by every word, in any part, without accents', () => {
  expect(find({ words: 'zoe lind' })).toEqual(['bo'])
  expect(find({ words: 'larkfield' })).toEqual(['ana'])
  expect(find({ words: 'larkfield bo' })).toEqual([])
})

it('narrows by last contact, tag or tie, and employer but for its legal form', () => {
  expect(find({ last: 'month' })).toEqual(['ana'])
  expect(find({ last: 'quarter' })).toEqual(['bo'])
  expect(find({ last: 'longer' })).toEqual(['chidi'])
  expect(find({ last: 'never' })).toEqual([])
  expect(find({ tag: 'choir' })).toEqual(['ana'])
  expect(find({ tag: 'mentor' })).toEqual(['chidi'])
  expect(find({ employer: 'Larkfield Supply' })).toEqual(['ana'])
})

it('tells whom one is losing touch with, by their own rhythm or by that of a tag or tie', () => {
  expect(find({ losing: true })).toEqual(['bo'])
  expect(find({ losing: true }, { mentor: 60, choir: 60 })).toEqual(['bo', 'chidi'])
})
