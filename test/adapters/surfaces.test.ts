import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

const asked = async () => (await import('../../src/adapters/surfaces')).isSurfaceNew

it('tells each page of the extension once, as the browser tells the worker of it', async () => {
  let open: { id: string }[] = []
  const matchAll = vi.fn(async () => open)
  vi.stubGlobal('clients', { matchAll })
  const isSurfaceNew = await asked()
  expect(await isSurfaceNew()).toBe(false)
  open = [{ id: 'popup' }]
  expect(await isSurfaceNew()).toBe(true)
  expect(await isSurfaceNew()).toBe(false)
  open = [{ id: 'popup' }, { id: 'options' }]
  expect(await isSurfaceNew()).toBe(true)
  open = []
  expect(await isSurfaceNew()).toBe(false)
  // A page that is opened again is another one.
  open = [{ id: 'popup again' }]
  expect(await isSurfaceNew()).toBe(true)
  // No page of the extension is under the worker's own rule.
  expect(matchAll).toHaveBeenCalledWith({ type: 'window', includeUncontrolled: true })
})

it('lets nobody wait where no browser tells of them', async () => {
  vi.stubGlobal('clients', undefined)
  expect(await (await asked())()).toBe(false)
})
