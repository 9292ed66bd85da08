// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { realServices } from '../../real-services'
import { all, click, leave, named, openAt, shows, type } from '../../screen'

afterEach(leave)

it('says what an address looks like where none was typed, and keeps what was', async () => {
  await openAt('#people/presence', (await realServices()).services)
  const field = named<HTMLInputElement>('input', 'The address of a place of yours')
  await type(field, 'my portfolio')
  const [form] = all('.op-quick')
  const add = form?.querySelector('button')
  if (add) await click(add)
  await shows('That isn’t a web address. It should look like https://example.org/me.')
  expect(field.value).toBe('my portfolio')
})
