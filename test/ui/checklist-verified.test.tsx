// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { verbatim } from '../../src/core/kernel/message'
import type { Verified } from '../../src/core/verify/verify'
import { progressWords } from '../../src/ui/checklist-progress'
import { ChecklistView } from '../../src/ui/checklist-view'
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
  expect(ui.all('.ss-open-items li').map(each => each.textContent)).toEqual(['Show SQL first'])
  await ui.rerender(view([second ?? '', third ?? '']))
  expect(ui.all('.ss-open-items')).toHaveLength(0)
})

it('counts an item once that is ticked and stands in the text', () => {
  expect(progressWords(checklist, new Set([first ?? '']), seen)).toBe('1 of 3 done, 1 checked in the text')
  expect(progressWords(checklist, new Set([first ?? '']))).toBe('1 of 3 done')
})

it('says of a line to cut whether it is gone', async () => {
  const cut = checklist.slice(0, 1).map(item => ({
    ...item,
    verify: { by: 'gone' as const, line: 'Watered the plants' },
  }))
  const at = (state: Verified['state']) => (
    <ChecklistView
      items={cut}
      ticked={new Set()}
      onTick={() => {}}
      lines={lines}
      verified={new Map([[first ?? '', { state, place: null, missing: [] }]])}
    />
  )
  const ui = await mount(at('not-done'))
  expect(ui.all('.ss-verified')[0]?.textContent).toBe('Still in your text')
  await ui.rerender(at('done'))
  expect(ui.all('.ss-verified')[0]?.textContent).toBe('Gone')
})

it('folds away what was to be done before, once it is sent', async () => {
  const sent = (isSent: boolean) => (
    <ChecklistView items={checklist} ticked={new Set()} onTick={() => {}} lines={lines} isSent={isSent} />
  )
  const ui = await mount(sent(false))
  expect(ui.all('details')).toHaveLength(0)
  await ui.rerender(sent(true))
  expect(ui.all('details').every(each => !(each as HTMLDetailsElement).open)).toBe(true)
  expect(ui.all('details').length).toBeGreaterThan(0)
  await expectAccessible()
})

it('lists what belongs to an item', async () => {
  const items = checklist
    .slice(0, 1)
    .map(item => ({ ...item, parts: [verbatim('Your proof: “Wrote SQL”'), verbatim('Its number: 12 %')] }))
  const ui = await mount(<ChecklistView items={items} ticked={new Set()} onTick={() => {}} lines={lines} />)
  expect(ui.all('.ss-item-parts li').map(each => each.textContent)).toEqual([
    'Your proof: “Wrote SQL”',
    'Its number: 12 %',
  ])
})

it('takes an answer for what is asked', async () => {
  const items = checklist.slice(0, 1).map(item => ({ ...item, claim: ['SQL'] }))
  const said: unknown[] = []
  const ui = await mount(
    <ChecklistView
      items={items}
      ticked={new Set()}
      onTick={() => {}}
      lines={lines}
      onClaim={(names, answer) => said.push([names, answer])}
    />,
  )
  for (const name of ['Add to my skills', 'Log evidence', 'I don’t have it']) await ui.click(ui.button(name))
  expect(said).toEqual([
    [['SQL'], 'have'],
    [['SQL'], 'evidence'],
    [['SQL'], 'lack'],
  ])
})
