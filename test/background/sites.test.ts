import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { reconcileSites } from '../../src/background/sites'
import { freshDatabase } from '../store/in-memory'

const host = 'https://*.park-office.example/*'
const open = vi.fn(async () => [{ id: 7, url: 'https://jobs.park-office.example/jobs/gardener' }])
const into = vi.fn(async () => [])

beforeEach(async () => {
  vi.spyOn(browser.tabs, 'query').mockImplementation(open as never)
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(into as never)
  await browser.permissions.request({ origins: [host] })
})
afterEach(async () => {
  await browser.permissions.remove({ origins: [host] })
  await browser.scripting.unregisterContentScripts()
  vi.restoreAllMocks()
  into.mockClear()
})

const start = () => reconcileSites(async () => freshDatabase(), false)

it('a worker that finds a site granted and not registered looks at its open tabs too', async () => {
  await start()
  expect(await browser.scripting.getRegisteredContentScripts()).toMatchObject([{ matches: [host] }])
  expect(into).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 7, allFrames: true } }),
  )
})

it('one that finds all in line puts nothing into open tabs', async () => {
  await start()
  into.mockClear()
  await start()
  expect(into).not.toHaveBeenCalled()
})
