// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import type { Found } from '../../../../src/store/search'
import { eventually } from '../../../eventually'
import { cell, fakeServices } from '../../fake-services'
import { all, follow, leave, named, openAt, press, type, violations } from '../../screen'

afterEach(leave)

const found = (store: string, n: number, place: string): Found => ({
  store,
  id: `${store} ${n}`,
  label: `Orchard ${store} ${n}`,
  place,
})
const many = Array.from({ length: 9 }, (_, n) => found('evidence', n, `#brand/evidence?open=${n}`))
const services = () =>
  fakeServices(
    {},
    {
      findEverything: words =>
        cell(words.startsWith('orch') ? [...many, found('goals', 1, '#brand/goals?open=g1')] : []),
    },
  ).services
const field = () => named<HTMLInputElement>('input', 'Search everything')

it('is reached from anywhere by one key, and shows what was found by its kind', async () => {
  await openAt('#brand/statement', services())
  await press('/', document.body)
  expect(document.activeElement).toBe(field())
  await type(field(), 'orch')
  expect(location.hash).toBe('#search/everything?q=orch')
  expect(document.activeElement).toBe(field())
  await eventually(() =>
    expect(all('.op-group-title').map(each => each.textContent)).toEqual(['Evidence', 'Goals']),
  )
  expect(all('[role=status]').some(each => each.textContent === '9 entries hold these words.')).toBe(true)
  expect(all('main .op-row')).toHaveLength(9)
  expect(document.body.textContent).toContain('There are more.')
  expect(await violations()).toEqual([])
  await press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('Orchard evidence 0')
  await press('ArrowUp')
  expect(document.activeElement).toBe(field())
  const goal = all('main .op-row').at(-1)
  if (goal) await follow(goal)
  expect(location.hash).toBe('#brand/goals?open=g1')
  expect(field().value).toBe('')
})

it('says what it is for without a word, and that nothing was found', async () => {
  await openAt('#search/everything', services())
  expect(document.body.textContent).toContain('What are you looking for?')
  expect(await violations()).toEqual([])
  await type(field(), 'zebra')
  await eventually(() => expect(document.body.textContent).toContain('Nothing you keep holds these words.'))
  expect(await violations()).toEqual([])
})
