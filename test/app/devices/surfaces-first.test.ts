import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { surfacesFirst } from '../../../src/app/devices/surfaces-first'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('goes on at once where no surface was opened, and else only after its first rows', async () => {
  let opened = false
  const giveWay = surfacesFirst(async () => {
    const was = opened
    opened = false
    return was
  })
  let went = 0
  const go = async () => {
    await giveWay()
    went += 1
  }
  await go()
  expect(went).toBe(1)
  opened = true
  const waits = go()
  await vi.advanceTimersByTimeAsync(500)
  expect(went).toBe(1)
  await vi.advanceTimersByTimeAsync(500)
  await waits
  expect(went).toBe(2)
})

it('comes to an end also where surfaces are opened all the time', async () => {
  const giveWay = surfacesFirst(async () => true)
  const waits = giveWay()
  await vi.advanceTimersByTimeAsync(60_000)
  await waits
  await giveWay()
})
