import { afterEach, beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../../src/app/notice-posting'
import { saveNote, setStatus } from '../../../src/store/opportunities'
import { searchOpportunities } from '../../../src/store/search'
import { indexLeft } from '../../../src/store/search-rebuild'
import { readingOf } from '../postings-made'
import { closeAll, type Device, device, pull, push } from './in-step'

let laptop: Device
let desk: Device
beforeEach(async () => {
  laptop = await device('laptop0000')
  desk = await device('desk000000')
})
afterEach(() => closeAll([laptop, desk]))

const shown = async ({ db }: Device, id: string) => {
  const row = await db.opportunities.get(id)
  return row && [row.title, row.organization, row.place, row.status]
}

it('a changed opening is told without what its posting says, which the other device has', async () => {
  const id = await noticePosting(laptop.db, 'visit-0001', readingOf())
  await push(laptop)
  await setStatus(laptop.db, id, 'applied')
  await push(laptop)
  const [first = '', second = ''] = laptop.written.map(file => file.text)
  expect(first).toContain('"organization":"Quellwerk"')
  expect(second).toContain('"applied"')
  expect(second).not.toContain('Data Engineer"')
  await pull(desk, laptop, 2, 9)
  expect(await shown(desk, id)).toEqual(['Data Engineer', 'Quellwerk', 'Basel', 'applied'])
  expect(await desk.db.counters.get('employer:quellwerk')).toMatchObject({ count: 1 })
})

it('shows what its posting says once that has come, whichever comes first', async () => {
  const id = await noticePosting(laptop.db, 'visit-0001', readingOf())
  await push(laptop)
  await setStatus(laptop.db, id, 'applied')
  await push(laptop)
  // The newer file alone.
  await pull(desk, laptop, 1, 1)
  expect(await shown(desk, id)).toEqual(['', '', '', 'applied'])
  await pull(desk, laptop, 1, 9)
  expect(await shown(desk, id)).toEqual(['Data Engineer', 'Quellwerk', 'Basel', 'applied'])
  expect(await desk.db.sightings.count()).toBe(1)
})

it('is found by its words once they were read by and by, and till then by those that it had', async () => {
  const found = async (words: string) => (await searchOpportunities(desk.db, words, 5)).map(row => row.id)
  const id = await noticePosting(laptop.db, 'visit-0001', readingOf())
  await push(laptop)
  await pull(desk, laptop, 2, 9)
  while (await indexLeft(desk.db));
  expect(await found('utilities')).toEqual([id])
  await saveNote(laptop.db, id, 'Ask for Wilhelmina.')
  await push(laptop)
  await pull(desk, laptop, 2, 9)
  expect(await found('utilities')).toEqual([id])
  while (await indexLeft(desk.db));
  expect(await found('wilhelmina')).toEqual([id])
  expect(await found('utilities')).toEqual([id])
  expect(await indexLeft(desk.db)).toBe(false)
})
