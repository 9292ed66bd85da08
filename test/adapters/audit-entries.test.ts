import { beforeEach, expect, it, vi } from 'vitest'

const fake = vi.hoisted(() => {
  const heard: Record<string, (...given: never[]) => void> = {}
  return {
    heard,
    made: [] as { id: string; title: string; documentUrlPatterns: string[] }[],
    order: [] as string[],
  }
})
vi.mock('webextension-polyfill', () => ({
  default: {
    contextMenus: {
      removeAll: async () => void fake.order.push('removed'),
      create: (entry: (typeof fake.made)[number]) => {
        fake.order.push(entry.id)
        fake.made.push(entry)
      },
      onClicked: { addListener: (callback: () => void) => Object.assign(fake.heard, { menu: callback }) },
    },
    commands: {
      onCommand: { addListener: (callback: () => void) => Object.assign(fake.heard, { key: callback }) },
    },
  },
}))
const { offerAudits, onAuditAsked } = await import('../../src/adapters/audit-entries')
const hear = (what: string, ...given: unknown[]) => fake.heard[what]?.(...(given as never[]))

beforeEach(() => {
  fake.made.length = 0
  fake.order.length = 0
})

it('offers the audit anew on profiles alone', async () => {
  await offerAudits({ 'audit-profile': 'Audit', 'audit-beside': 'Beside' })
  expect(fake.order).toEqual(['removed', 'audit-profile', 'audit-beside'])
  expect(fake.made.map(({ title }) => title)).toEqual(['Audit', 'Beside'])
  for (const { documentUrlPatterns } of fake.made)
    expect(documentUrlPatterns).toEqual(['https://*.linkedin.com/in/*'])
})

it('hears menu and key, and nothing that is of something else or of no tab', () => {
  const asked = vi.fn()
  onAuditAsked(asked)
  hear('menu', { menuItemId: 'audit-beside' }, { id: 7 })
  hear('key', 'audit-profile', { id: 8 })
  hear('menu', { menuItemId: 'other' }, { id: 9 })
  hear('key', 'audit-profile', undefined)
  expect(asked.mock.calls).toEqual([
    ['audit-beside', 7],
    ['audit-profile', 8],
  ])
})
