// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { goals } from '../../../../src/records/goals'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, follow, leave, named, openAt, press, type, violations } from '../../screen'

afterEach(leave)

const world = {
  evidence: Array.from({ length: 9 }, (_, n) => evidence(n, { action: `Picked the orchard, row ${n}` })),
}
const open = async (hash: string) => {
  const made = await realServices(world)
  const goal = await made.services.addRow(goals, {
    title: 'An orchard of my own',
    managerView: '',
    ownPurpose: '',
    from: '2026-01-01',
    due: null,
    state: 'open',
  })
  await openAt(hash, made.services)
  return goal
}
const field = () => named<HTMLInputElement>('input', 'Search everything')

it('is reached from anywhere by one key, and shows what was found by its kind', async () => {
  const { id } = await open('#brand/statement')
  await press('/', document.body)
  expect(document.activeElement).toBe(field())
  await type(field(), 'orch')
  expect(location.hash).toBe('#search/everything?q=orch')
  expect(document.activeElement).toBe(field())
  await eventually(() =>
    expect(all('.op-group-title').map(each => each.textContent)).toEqual(['Evidence', 'Goals']),
  )
  expect(all('[role=status]').some(each => each.textContent === '9 entries contain these words.')).toBe(true)
  expect(all('main .op-row')).toHaveLength(9)
  expect(document.body.textContent).toContain('There are more.')
  expect(await violations()).toEqual([])
  await press('ArrowDown')
  expect(document.activeElement?.textContent).toBe('Picked the orchard, row 8')
  await press('ArrowUp')
  expect(document.activeElement).toBe(field())
  const goal = all('main .op-row').at(-1)
  if (goal) await follow(goal)
  expect(location.hash).toBe(`#brand/goals?open=${id}`)
  expect(field().value).toBe('')
})

it('says what it is for without a word, and that nothing was found', async () => {
  await open('#search/everything')
  expect(document.body.textContent).toContain('What are you looking for?')
  expect(await violations()).toEqual([])
  await type(field(), 'zebra')
  await eventually(() =>
    expect(document.body.textContent).toContain('Nothing you keep contains these words.'),
  )
  expect(await violations()).toEqual([])
})
