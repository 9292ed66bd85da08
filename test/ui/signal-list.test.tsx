// @vitest-environment jsdom
import { expect, it } from 'vitest'
import type { Signal } from '../../src/core/advert/signals/signal'
import { verbatim } from '../../src/core/kernel/message'
import { SignalList } from '../../src/ui/signal-list'
import { expectAccessible, mount } from './mount'

const lines = ['We are a team.', 'Send the fee of 50 EUR for your kit before you start.']
const signals: Signal[] = [
  {
    id: 'fee',
    weight: 'strong',
    text: verbatim('They ask for money before you start.'),
    quote: { line: 1, start: 9, end: 12, text: 'fee' },
  },
  { id: 'age', weight: 'note', text: verbatim('Posted 80 days ago.'), quote: null },
]

it('says one line each, with the words of the advert on demand', async () => {
  const ui = await mount(<SignalList signals={signals} lines={lines} />)
  expect(ui.all('li')).toHaveLength(2)
  expect(ui.find('details').hasAttribute('open')).toBe(false)
  expect(ui.find('mark').textContent).toBe('fee')
  expect(ui.text()).toContain('Posted 80 days ago.')
  await expectAccessible()
})

it('is not there where nothing stands out', async () => {
  const ui = await mount(<SignalList signals={[]} />)
  expect(ui.text()).toBe('')
})
