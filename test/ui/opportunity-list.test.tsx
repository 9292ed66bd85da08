// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { OpportunityList } from '../../src/ui/opportunity-list'
import { expectAccessible, mount } from './mount'
import { now, opportunity } from './samples'

const rows = ['Analyst', 'Baker', 'Carpenter'].map((title, i) => ({
  ...opportunity,
  id: `${opportunity.id.slice(0, -1)}${i}`,
  title,
}))

it('goes from the search into the list and back by arrows, and opens', async () => {
  const opened = vi.fn()
  const ui = await mount(<OpportunityList rows={rows} words="" onWords={vi.fn()} onOpen={opened} now={now} />)
  const search = ui.find<HTMLInputElement>('input')
  const buttons = ui.all('.ss-row')
  search.focus()
  await ui.press(search, 'ArrowDown')
  expect(document.activeElement).toBe(buttons[0])
  await ui.press(buttons[0] as HTMLElement, 'ArrowDown')
  expect(document.activeElement).toBe(buttons[1])
  expect(buttons.map(each => each.tabIndex)).toEqual([-1, 0, -1])
  await ui.click(buttons[1] as HTMLElement)
  expect(opened).toHaveBeenCalledWith(rows[1]?.id)
  await ui.press(buttons[1] as HTMLElement, 'Home')
  await ui.press(buttons[0] as HTMLElement, 'ArrowUp')
  expect(document.activeElement).toBe(search)
  await expectAccessible()
})

it('says nothing about an empty list before it is known to be empty', async () => {
  const list = (loading: boolean, words: string) => (
    <OpportunityList
      rows={[]}
      words={words}
      onWords={vi.fn()}
      onOpen={vi.fn()}
      now={now}
      loading={loading}
      empty={<p>Nothing noticed yet</p>}
    />
  )
  const ui = await mount(list(true, ''))
  expect(ui.text()).toBe('')
  await ui.rerender(list(false, ''))
  expect(ui.text()).toBe('Nothing noticed yet')
  await ui.rerender(list(false, 'zebra'))
  expect(ui.text()).toContain('Nothing contains these words')
  expect(ui.text()).not.toContain('Nothing noticed yet')
})

it('renders words of a page as words', async () => {
  const hostile = {
    ...opportunity,
    title: '<img src=x onerror=alert(1)>',
    organization: '<b>Bold</b> & Sons',
  }
  const ui = await mount(
    <OpportunityList rows={[hostile]} words="" onWords={vi.fn()} onOpen={vi.fn()} now={now} />,
  )
  expect(ui.all('img, b')).toHaveLength(0)
  expect(ui.text()).toContain('<img src=x onerror=alert(1)>')
})
