// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Status } from '../../src/core/pipeline/opportunity'
import { StatusPath } from '../../src/ui/status-path'
import { StatusPicker } from '../../src/ui/status-picker'
import { type Mounted, mount } from './mount'

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

/** The two ways to choose, each with how a browser moves in it by an arrow key. */
const ways = [
  {
    name: 'stepping stones',
    node: (status: Status, took: Status[]) => (
      <StatusPath status={status} onChange={next => void took.push(next)} />
    ),
    choose: (ui: Mounted, status: Status) => ui.find<HTMLInputElement>(`input[value=${status}]`).click(),
    chosen: (ui: Mounted) => ui.find<HTMLInputElement>('.ss-path-here input').value,
  },
  {
    name: 'list',
    node: (status: Status, took: Status[]) => (
      <StatusPicker status={status} onChange={next => void took.push(next)} />
    ),
    choose: (ui: Mounted, status: Status) => {
      const select = ui.find<HTMLSelectElement>('select')
      select.value = status
      select.dispatchEvent(new Event('change', { bubbles: true }))
    },
    chosen: (ui: Mounted) => ui.find<HTMLSelectElement>('select').value,
  },
]

const key = (ui: Mounted, name: string) =>
  ui.find('input, select').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }))
const walk = (ui: Mounted, way: (typeof ways)[number], through: Status[]) =>
  act(async () => {
    for (const status of through) {
      key(ui, 'ArrowRight')
      way.choose(ui, status)
    }
  })

it.each(ways)('the $name take only where arrow keys stop', async way => {
  const took: Status[] = []
  const ui = await mount(way.node('seen', took))
  await walk(ui, way, ['interested', 'applied', 'interviewing'])
  expect(took).toEqual([])
  expect(way.chosen(ui)).toBe('interviewing')
  await act(async () => void vi.advanceTimersByTime(1_000))
  expect(took).toEqual(['interviewing'])
})

it.each(ways)('the $name take what was walked to when they are left', async way => {
  const took: Status[] = []
  const ui = await mount(way.node('seen', took))
  await walk(ui, way, ['interested', 'applied'])
  await act(
    async () => void ui.find('input, select').dispatchEvent(new FocusEvent('focusout', { bubbles: true })),
  )
  expect(took).toEqual(['applied'])
  await act(async () => void vi.advanceTimersByTime(1_000))
  expect(took).toEqual(['applied'])
})

it.each(ways)('the $name take a click at once, also after a walk that came back', async way => {
  const took: Status[] = []
  const ui = await mount(way.node('seen', took))
  await walk(ui, way, ['interested', 'seen'])
  await act(async () => void vi.advanceTimersByTime(1_000))
  expect(took).toEqual([])
  await act(async () => {
    ui.find('input, select').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    way.choose(ui, 'offer')
  })
  expect(took).toEqual(['offer'])
})
