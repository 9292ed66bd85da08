// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openStorage } from '../../../options/wiring/open-storage'

const opening = vi.hoisted(() => ({ storage: vi.fn() }))
vi.mock('../../../src/store/open', () => ({
  ...opening,
  databaseName: async () => 'steppingstone',
}))
vi.mock('../../../src/store/set-aside', () => ({}))
vi.mock('../../../src/store/records-gone', () => ({
  recordsGoneAt: async () => null,
  recordsGoneSaid: async () => {},
}))
vi.mock('../../../src/adapters/tabs', () => ({ extensionVersion: () => '0.1.0' }))
vi.mock('../../../options/wiring/data', () => ({ backupName: () => 'x' }))

let root: HTMLElement
beforeEach(() => {
  vi.useFakeTimers()
  root = document.createElement('div')
})
afterEach(() => vi.useRealTimers())

it('waits quietly, and says after a while that another window holds the records', async () => {
  let open = () => {}
  opening.storage.mockReturnValue(new Promise<void>(done => (open = done)))
  const opened = openStorage(root)
  await act(() => vi.advanceTimersByTimeAsync(3_900).then(() => {}))
  expect(root.textContent).toBe('')
  await act(() => vi.advanceTimersByTimeAsync(200).then(() => {}))
  expect(root.textContent).toContain('Another window of Steppingstone holds your records')
  open()
  expect(await opened).toBe(true)
})

it('says it where they do not open, and shows nothing else', async () => {
  opening.storage.mockRejectedValue(new DOMException('x', 'UnknownError'))
  let opened: boolean | undefined
  await act(async () => {
    opened = await openStorage(root)
  })
  expect(opened).toBe(false)
  expect(root.textContent).toContain('Your records can’t be opened')
})
