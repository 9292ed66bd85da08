// @vitest-environment jsdom
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Toast } from '../../src/ui/toast'
import { mount } from './mount'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('goes by itself, and leaves more time where something can be taken back', async () => {
  const close = vi.fn()
  const ui = await mount(<Toast toast={{ id: 1, text: 'Kept.' }} onClose={close} stays={1_000} />)
  await act(async () => void vi.advanceTimersByTime(1_500))
  expect(close).toHaveBeenCalledTimes(1)

  const undo = vi.fn()
  await ui.rerender(<Toast toast={{ id: 2, text: 'Now: Applied', undo }} onClose={close} stays={1_000} />)
  await act(async () => void vi.advanceTimersByTime(3_500))
  expect(close).toHaveBeenCalledTimes(1)
  await ui.click(ui.button('Undo'))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(close).toHaveBeenCalledTimes(2)

  await ui.rerender(<Toast toast={{ id: 3, text: 'Now: Offer', undo }} onClose={close} stays={1_000} />)
  await act(async () => void vi.advanceTimersByTime(4_500))
  expect(close).toHaveBeenCalledTimes(3)
})

it('stands as a live region before there is anything to say', async () => {
  const ui = await mount(<Toast toast={null} onClose={vi.fn()} />)
  expect(ui.find('[role=status]').textContent).toBe('')
})

it.each([
  ['keyboard', 'focusin', 'focusout'],
  ['pointer', 'pointerenter', 'pointerleave'],
])('does not go from under the %s', async (_name, comes, goes) => {
  const close = vi.fn()
  const ui = await mount(
    <Toast toast={{ id: 1, text: 'Now: Applied', undo: vi.fn() }} onClose={close} stays={1_000} />,
  )
  const tell = (type: string) =>
    act(async () => void ui.find('.ss-toast').dispatchEvent(new Event(type, { bubbles: true })))
  await tell(comes)
  await act(async () => void vi.advanceTimersByTime(60_000))
  expect(close).not.toHaveBeenCalled()
  await tell(goes)
  await act(async () => void vi.advanceTimersByTime(4_500))
  expect(close).toHaveBeenCalledTimes(1)
})
