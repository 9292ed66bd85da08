// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Verified } from '../../src/core/verify/verify'
import { ChecklistView, progressWords } from '../../src/ui/checklist-view'
import { expectAccessible, mount } from './mount'
import { checklist, lines } from './samples'

const [first, second, third] = checklist.map(item => item.id)
const seen = new Map<string, Verified>([
  [
    first ?? '',
    {
      state: 'done',
      place: { line: 4, start: 8, end: 11, text: '• Wrote SQL for the harbour' },
      missing: [],
    },
  ],
  [second ?? '', { state: 'not-done', place: null, missing: ['Dutch'] }],
])

const view = (ticked: string[], verified = seen) => (
  <ChecklistView
    items={checklist}
    ticked={new Set(ticked)}
    onTick={() => {}}
    lines={lines}
    verified={verified}
  />
)

it('shows what stands in the text with its place, and what is missing by name', async () => {
  const ui = await mount(view([]))
  const [done, open] = ui.all('.ss-verified')
  expect(done?.textContent).toBe('In your text: “• Wrote SQL for the harbour”')
  expect(done?.querySelector('mark')?.textContent).toBe('SQL')
  expect(open?.textContent).toBe('Not in your text: Dutch')
  expect(ui.all('.ss-verified')).toHaveLength(2)
  await expectAccessible()
})

it('counts both ways and leaves the ticks to the hand', async () => {
  const ui = await mount(view([third ?? '']))
  expect(ui.text()).toContain('2 of 3 done, 1 checked in the text')
  expect(ui.all<HTMLInputElement>('.ss-tick').map(tick => tick.checked)).toEqual([false, false, true])
  expect(ui.all('.ss-item-done')).toHaveLength(2)
})

it('names what is open', async () => {
  const ui = await mount(view([third ?? '']))
  expect(ui.button('1 still open')).toBeTruthy()
  expect(ui.all('.ss-open-items li').map(each => each.textContent)).toEqual([checklist[1]?.text])
  await ui.rerender(view([second ?? '', third ?? '']))
  expect(ui.all('.ss-open-items')).toHaveLength(0)
})

it('counts an item once that is ticked and stands in the text', () => {
  expect(progressWords(checklist, new Set([first ?? '']), seen)).toBe('1 of 3 done, 1 checked in the text')
  expect(progressWords(checklist, new Set([first ?? '']))).toBe('1 of 3 done')
})
