import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import { lookingAgain } from '../../src/background/look-again'

const set = vi.fn((_name: string, _when: { when: number }) => {})
beforeEach(() => {
  vi.spyOn(browser.alarms, 'create').mockImplementation(set as never)
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  set.mockReset()
})

it('has itself woken for the next look after each, also where one fails', async () => {
  const look = vi.fn(async () => ({}))
  const again = lookingAgain(look)
  await again()
  expect(set).toHaveBeenCalledTimes(1)
  const [name, alarm] = set.mock.calls[0] ?? []
  expect(name).toBe('steppingstone-devices')
  expect(alarm?.when).toBeGreaterThan(Date.now())
  look.mockRejectedValueOnce(new Error('The folder was moved.'))
  await again()
  expect(set).toHaveBeenCalledTimes(2)
})

it('is not woken where no folder is chosen', async () => {
  await lookingAgain(async () => null)()
  expect(set).not.toHaveBeenCalled()
})
