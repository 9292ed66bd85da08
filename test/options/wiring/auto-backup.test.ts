import type * as node from 'node:buffer'
import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { setAutoBackup } from '../../../options/wiring/auto-backup'
import { addresses, downloads, forgetBrowser, freeLocks } from '../../browser-in-memory'

Dexie.dependencies.indexedDB = new IDBFactory()
Dexie.dependencies.IDBKeyRange = IDBKeyRange

const day = 86_400_000
let handed = 0
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-02T09:00:00.000Z') })
  vi.stubGlobal('navigator', freeLocks)
  vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
    const url = `blob:${++handed}`
    addresses.set(url, file as node.Blob as Blob)
    return url
  })
  forgetBrowser()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('writes no other file where the browser’s list of downloads was emptied, until one is due', async () => {
  expect(await setAutoBackup('weekly')).toBe(true)
  expect(downloads).toHaveLength(1)
  downloads.length = 0
  vi.setSystemTime(Date.now() + 2 * day)
  await setAutoBackup('weekly')
  expect(downloads).toHaveLength(0)
  vi.setSystemTime(Date.now() + 6 * day)
  await setAutoBackup('weekly')
  expect(downloads).toHaveLength(1)
})
