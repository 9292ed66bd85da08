// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://www.linkedin.com/in/robin-sample/"}
import { afterEach, describe, expect, it, vi } from 'vitest'

vi.mock('../../../src/content/overlay/overlay.css', () => ({ default: '' }))

const inject = async () => {
  vi.resetModules()
  await import('../../../src/content/overlay/overlay')
}
const world = globalThis as { steppingstoneOverlay?: { close(): void } }
const hosts = () => document.documentElement.children.length - 2

// jsdom knows no layout: here what is in the document is shown.
Element.prototype.checkVisibility ??= function (this: Element) {
  return this.isConnected
}

afterEach(() => world.steppingstoneOverlay?.close())

describe('injecting the overlay', () => {
  it('a second time brings the first one back instead of a second', async () => {
    await inject()
    const first = world.steppingstoneOverlay
    await inject()
    expect(hosts()).toBe(1)
    expect(world.steppingstoneOverlay).toBe(first)
  })

  it('opens a new one where the page took the first one away', async () => {
    await inject()
    document.documentElement.lastElementChild?.remove()
    expect(hosts()).toBe(0)
    await inject()
    expect(hosts()).toBe(1)
  })

  it('opens a new one after the first was closed', async () => {
    await inject()
    world.steppingstoneOverlay?.close()
    expect(hosts()).toBe(0)
    expect(world.steppingstoneOverlay).toBeUndefined()
    await inject()
    expect(hosts()).toBe(1)
  })
})
