import { afterEach, beforeEach, expect, it } from 'vitest'
import { noticePosting } from '../../../src/app/notice-posting'
import { foldNext } from '../../../src/store/folding'
import { getPosting } from '../../../src/store/postings'
import { putSetting } from '../../../src/store/settings'
import { readingOf } from '../postings-made'
import { closeAll, type Device, device, exchange, pull, push } from './in-step'

let laptop: Device
let desk: Device
beforeEach(async () => {
  laptop = await device('laptop0000')
  desk = await device('desk000000')
})
afterEach(() => closeAll([laptop, desk]))

const inTwoMonths = () => Date.now() + 60 * 86_400_000
const archive = async ({ db }: Device): Promise<void> => {
  while (await foldNext(db, inTwoMonths()));
}
const kept = async ({ db }: Device) => (await db.postings.toArray())[0]

it('a folded posting is told with its text, and stands on the other device as it was', async () => {
  await noticePosting(laptop.db, 'visit-0001', readingOf())
  const whole = await kept(laptop)
  await archive(laptop)
  expect((await kept(laptop))?.folded).toBeTypeOf('string')
  await push(laptop)
  expect(laptop.written[0]?.text).not.toContain('"folded"')
  await pull(desk, laptop, 2, 9)
  expect(await kept(desk)).toEqual(whole)
})

it('folded on one device or on both, it is the same posting: nobody tells or writes it once more', async () => {
  await noticePosting(laptop.db, 'visit-0001', readingOf())
  await exchange([laptop, desk], 5)
  const whole = await kept(desk)
  await archive(laptop)
  const before = await kept(laptop)
  await desk.db.outbox.put({ id: `postings ${whole?.id} *`, mark: 1 })
  expect(await exchange([laptop, desk], 5)).toBeLessThan(4)
  expect(await kept(laptop)).toEqual(before)
  expect(await kept(desk)).toEqual(whole)
})

it('is folded at once where folding has gone past it already', async () => {
  const id = await noticePosting(laptop.db, 'visit-0001', readingOf())
  const whole = await kept(laptop)
  await push(laptop)
  await putSetting(desk.db, 'foldedTo', new Date(inTwoMonths()).toISOString())
  await pull(desk, laptop, 2, 9)
  expect((await kept(desk))?.folded).toBeTypeOf('string')
  const { postingId } = (await desk.db.opportunities.get(id)) ?? {}
  expect(await getPosting(desk.db, postingId ?? '')).toEqual(whole)
})
