import { beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../store/in-memory'

const scripts = vi.hoisted(() => ({
  readOnce: vi.fn(),
  readProfileOnce: vi.fn(),
  reportOnce: vi.fn(),
  injectOverlay: vi.fn(),
  injectReader: vi.fn(),
}))
vi.mock('../../src/adapters/scripting', () => scripts)
vi.mock('../../src/adapters/opened-overlays', () => ({ overlayOpened: vi.fn(), dropOverlay: vi.fn() }))

const { makeHandlers } = await import('../../src/background/handlers')

/** What browsers say where a script may not be put into a page. */
const refused = [
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access a chrome:// URL',
  'The extensions gallery cannot be scripted.',
  'Missing host permission for the tab',
]
const broken = ['No tab with id: 7.', 'Frame with ID 0 was removed.', 'The tab was closed.']

const handlers = () =>
  makeHandlers({
    storage: async () => freshDatabase(),
    now: () => '2026-11-21T10:00:00.000Z',
    newId: () => 'visit-0001',
    mayLog: async () => true,
    remind: async () => {},
    tell: () => {},
  })
const failing = (message: string) => {
  for (const script of Object.values(scripts)) script.mockRejectedValue(new Error(message))
}

beforeEach(() => {
  for (const script of Object.values(scripts)) script.mockReset()
})

describe('a page that could not be read', () => {
  it('is one without access where the browser says so, in either browser’s words', async () => {
    for (const message of refused) {
      failing(message)
      const { readTab, auditTab, reportTab, openOverlay } = handlers()
      expect(await readTab({ tabId: 7 })).toEqual({ read: false, why: 'no-access' })
      expect(await auditTab({ tabId: 7 })).toEqual({ read: false, why: 'no-access' })
      expect(await reportTab({ tabId: 7 })).toEqual({ report: null })
      expect(await openOverlay({ tabId: 7 })).toEqual({ opened: false })
    }
  })

  it('is a failure where anything else went wrong', async () => {
    for (const message of broken) {
      failing(message)
      const { readTab, auditTab, reportTab, openOverlay } = handlers()
      expect(await readTab({ tabId: 7 })).toEqual({ read: false, why: 'failed' })
      expect(await auditTab({ tabId: 7 })).toEqual({ read: false, why: 'failed' })
      await expect(reportTab({ tabId: 7 })).rejects.toThrow(message)
      await expect(openOverlay({ tabId: 7 })).rejects.toThrow(message)
    }
  })
})
