import { beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../src/app/notice-posting'
import { emptyBrand } from '../../src/core/brand/brand'
import { saveBrand } from '../../src/store/brand'
import type { Database } from '../../src/store/database'
import { setStatus } from '../../src/store/opportunities'
import { opportunityDetail } from '../../src/store/opportunity-detail'
import { setTick, ticksOf } from '../../src/store/ticks'
import { freshDatabase } from './in-memory'
import { anew } from './judging'
import { readingOf } from './postings-made'

let db: Database
let id = ''
beforeEach(async () => {
  db = freshDatabase()
  await saveBrand(db, { ...emptyBrand, skills: ['SQL', 'Python'] })
  id = await noticePosting(db, 'visit-one', readingOf())
  await setStatus(db, id, 'interested')
})

const detailOf = async () => {
  const detail = await opportunityDetail(db, id, anew)
  if (!detail) throw new Error('It is gone.')
  return detail
}
/** An item that quotes the advert, and the tick of a line that once held it and more. */
async function earlierTick() {
  const item = (await detailOf()).checklist.find(({ quote, rule }) => quote && rule === 'must-shown')
  if (!item) throw new Error('No such item.')
  const earlier = `${item.id}-and-sundials`
  await setTick(db, id, earlier, true)
  return { item, earlier }
}

it('shows a tick of a line that was parted, and keeps it under the new id at the next change', async () => {
  const { item, earlier } = await earlierTick()
  const detail = await detailOf()
  expect(detail.ticked.has(item.id)).toBe(true)
  expect([...detail.carried]).toEqual([[item.id, [earlier]]])
  const since = (await ticksOf(db, id)).get(earlier)
  await setTick(db, id, 'another', true, detail.carried)
  const ticks = await ticksOf(db, id)
  expect([...ticks.keys()].sort()).toEqual(['another', item.id].sort())
  expect(ticks.get(item.id)).toBe(since)
  expect((await detailOf()).carried.size).toBe(0)
})

it('takes such a tick away for good', async () => {
  const { item } = await earlierTick()
  await setTick(db, id, item.id, false, (await detailOf()).carried)
  expect((await detailOf()).ticked.has(item.id)).toBe(false)
  expect((await ticksOf(db, id)).size).toBe(0)
  expect((await db.tombstones.where('store').equals('ticks').count()) > 0).toBe(true)
})
