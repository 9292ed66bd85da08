// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { expect, it } from 'vitest'
import { ChecklistView } from '../../src/ui/checklist-view'
import { expectAccessible, mount } from './mount'
import { checklist, lines } from './samples'

function Tailor({ items = checklist }: { items?: typeof checklist }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    new Set(['days', 'an item of an earlier reading']),
  )
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked)
    if (on) next.add(id)
    else next.delete(id)
    setTicked(next)
  }
  return <ChecklistView items={items} ticked={ticked} onTick={tick} lines={lines} />
}

it('groups by time, counts only what is asked for, and ticks', async () => {
  const ui = await mount(<Tailor />)
  expect(ui.all('h2').map(each => each.textContent)).toEqual([
    'Before you spend time',
    'Tailor',
    'Prove and present',
  ])
  expect(ui.text()).toContain('1 of 3 done')
  await ui.click(ui.all('.ss-tick')[1] as HTMLElement)
  expect(ui.text()).toContain('2 of 3 done')
  await ui.click(ui.all('.ss-tick')[0] as HTMLElement)
  expect(ui.text()).toContain('1 of 3 done')
  await expectAccessible()
})

it('has the people one knows there where connecting stands, with its items or without', async () => {
  const known = <p>You know Ana there.</p>
  const after = { ...checklist[0], id: 'follow-up:a', phase: 'after' } as (typeof checklist)[number]
  const connect = { ...after, id: 'ask:a', phase: 'connect' } as (typeof checklist)[number]
  const view = (items: typeof checklist) => (
    <ChecklistView items={items} ticked={new Set()} onTick={() => {}} people={known} />
  )
  const ui = await mount(view([connect, after]))
  expect(ui.find('section[aria-label="Connect"]').textContent).toContain('You know Ana there.')
  const alone = await mount(view([after]))
  expect(alone.text().indexOf('You know Ana there.')).toBeLessThan(alone.text().indexOf('Send and after'))
  await expectAccessible()
})

it('shows the advert’s words on demand, by button and by arrows on the tick', async () => {
  const ui = await mount(<Tailor />)
  expect(ui.all('blockquote')).toHaveLength(0)
  await ui.click(ui.button(/^The advert’s words for: Show SQL/))
  expect(ui.find('blockquote').textContent).toBe('Five years of SQL in a product team.')
  expect(ui.find('mark').textContent).toBe('Five years of SQL')
  await expectAccessible()
  const tick = ui.all('.ss-tick')[1] as HTMLElement
  await ui.press(tick, 'ArrowLeft')
  expect(ui.all('blockquote')).toHaveLength(0)
  await ui.press(tick, 'ArrowRight')
  expect(ui.all('blockquote')).toHaveLength(1)
})

it('goes from tick to tick by arrows', async () => {
  const ui = await mount(<Tailor />)
  const ticks = ui.all('.ss-tick')
  ticks[0]?.focus()
  await ui.press(ticks[0] as HTMLElement, 'ArrowDown')
  expect(document.activeElement).toBe(ticks[1])
  await ui.press(ticks[1] as HTMLElement, 'End')
  expect(document.activeElement).toBe(ticks[2])
  await ui.press(ticks[2] as HTMLElement, 'ArrowUp')
  expect(document.activeElement).toBe(ticks[1])
})

it('says why there is none', async () => {
  const ui = await mount(<Tailor items={[]} />)
  expect(ui.text()).toContain('too little')
  await expectAccessible()
})
