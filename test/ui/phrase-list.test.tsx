// @vitest-environment jsdom
import { useState } from 'preact/hooks'
import { expect, it, vi } from 'vitest'
import { PhraseList } from '../../src/ui/phrase-list'
import { expectAccessible, mount } from './mount'

const changed = vi.fn()

function Skills({ first, max }: { first: string[]; max?: number }) {
  const [phrases, setPhrases] = useState(first)
  return (
    <PhraseList
      label="Skills"
      hint="What you can do"
      phrases={phrases}
      {...(max === undefined ? {} : { max })}
      onChange={next => {
        changed(next)
        setPhrases(next)
      }}
    />
  )
}

it('adds by Enter and by a comma, once each, and clears the field', async () => {
  const ui = await mount(<Skills first={['SQL']} />)
  const input = ui.find<HTMLInputElement>('input')
  await ui.type(input, '  statistics ')
  await ui.press(input, 'Enter')
  expect(changed).toHaveBeenLastCalledWith(['SQL', 'statistics'])
  expect(input.value).toBe('')
  await ui.type(input, 'R,')
  expect(changed).toHaveBeenLastCalledWith(['SQL', 'statistics', 'R'])
  changed.mockClear()
  await ui.type(input, 'sql')
  await ui.press(input, 'Enter')
  expect(changed).not.toHaveBeenCalled()
  await expectAccessible()
})

it('removes by the button, and says so', async () => {
  const ui = await mount(<Skills first={['SQL', 'R']} />)
  await ui.click(ui.button('Remove SQL'))
  expect(changed).toHaveBeenLastCalledWith(['R'])
  expect(ui.find('[role=status]').textContent).toBe('Removed SQL')
  expect(document.activeElement).toBe(ui.find('input'))
})

it('takes the last phrase back into the empty field by Backspace', async () => {
  const ui = await mount(<Skills first={['SQL', 'R']} />)
  await ui.press(ui.find('input'), 'Backspace')
  expect(changed).toHaveBeenLastCalledWith(['SQL'])
  expect(ui.find<HTMLInputElement>('input').value).toBe('R')
})

it('loses nothing that was typed when the field is left', async () => {
  const ui = await mount(<Skills first={[]} />)
  const input = ui.find<HTMLInputElement>('input')
  await ui.type(input, 'negotiation')
  input.dispatchEvent(new FocusEvent('blur'))
  expect(changed).toHaveBeenLastCalledWith(['negotiation'])
})

it('takes no more than it may hold', async () => {
  const ui = await mount(<Skills first={['a', 'b']} max={2} />)
  expect(ui.find<HTMLInputElement>('input').disabled).toBe(true)
})
