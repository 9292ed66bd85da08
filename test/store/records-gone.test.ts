import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'

/** As after the browser was started again: what it stored is still there. */
const fresh = async () => {
  vi.resetModules()
  vi.doMock('webextension-polyfill', () => ({ default: browser }))
  return {
    ...(await import('../../src/store/open')),
    ...(await import('../../src/store/records-gone')),
  }
}

beforeEach(async () => {
  for (const key of ['database', 'recordsHeldIn', 'recordsGoneAt']) await browser.storage.local.remove(key)
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name)
})

it('says nothing of records that are begun, and of those that are opened again', async () => {
  const first = await fresh()
  const db = await first.storage()
  expect(await first.recordsGoneAt()).toBeNull()
  db.close()
  const again = await fresh()
  ;(await again.storage()).close()
  expect(await again.recordsGoneAt()).toBeNull()
})

it('says once that records were deleted from outside', async () => {
  const first = await fresh()
  const db = await first.storage()
  db.close()
  await Dexie.delete(db.name)
  const again = await fresh()
  ;(await again.storage()).close()
  expect(await again.recordsGoneAt()).toMatch(/^\d{4}-/)
  await again.recordsGoneSaid()
  expect(await again.recordsGoneAt()).toBeNull()
})

it('says nothing of new records under another name', async () => {
  const first = await fresh()
  ;(await first.storage()).close()
  await first.switchTo('steppingstone-aside')
  const again = await fresh()
  ;(await again.storage()).close()
  expect(await again.recordsGoneAt()).toBeNull()
})
