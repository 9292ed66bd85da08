import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { injectReader } from '../../src/adapters/scripting'

const into = vi.fn(async (_what: { target: unknown; files?: string[] }) => [] as unknown[])
beforeEach(() => void vi.spyOn(browser.scripting, 'executeScript').mockImplementation(into as never))
afterEach(() => {
  vi.restoreAllMocks()
  into.mockReset()
})

it('puts the reader into the document that asked, and not into what its frame shows by now', async () => {
  await injectReader(7, 3, 'asked')
  expect(into.mock.calls.map(([{ target }]) => target)).toEqual([{ tabId: 7, documentIds: ['asked'] }])
})

it('puts it into one document once, and tries again where it did not arrive', async () => {
  into.mockRejectedValueOnce(new Error('No document with this id.'))
  await expect(injectReader(7, 3, 'moved-on')).rejects.toThrow('No document')
  await injectReader(7, 3, 'moved-on')
  await Promise.all([injectReader(7, 3, 'moved-on'), injectReader(7, 3, 'moved-on')])
  expect(into).toHaveBeenCalledTimes(2)
})

it('asks the frame itself where the browser gives its document no name', async () => {
  into.mockResolvedValueOnce([{ result: true }])
  await injectReader(7, 3)
  expect(into).toHaveBeenCalledTimes(1)
  into.mockResolvedValueOnce([{ result: false }])
  await injectReader(7, 3)
  expect(into.mock.calls.flatMap(([{ files }]) => files ?? [])).toEqual(['content/reader.js'])
})
