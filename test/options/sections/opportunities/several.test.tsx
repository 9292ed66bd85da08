// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { realServices } from '../../real-services'
import { now, opportunity } from '../../rows'
import { all, click, follow, has, leave, named, openAt, press, settled, type, violations } from '../../screen'

afterEach(leave)

const planned = {
  actions: {
    changedAt: now,
    next: { text: 'Ring Kim', due: '2026-11-20', remind: true, remindedAt: null },
    done: [],
  },
}
const rows = [
  opportunity(1, { title: 'Operations analyst' }),
  opportunity(2, { title: 'Demand planner', status: 'applied', organization: 'Ambleside', ...planned }),
  opportunity(3, { title: 'Stock controller' }),
  opportunity(4, { title: 'Buyer' }),
  opportunity(5, { title: 'Data lead', status: 'offer' }),
]
const board = '#opportunities/board'
const titles = () => all('.op-groups .op-row-title, .op-grid [data-row]').map(each => each.textContent)
const box = (title: string) => named<HTMLInputElement>('.op-select-box', `Select ${title}`)
const boxes = () => all<HTMLInputElement>('.op-select-box').filter(each => each.checked).length
const shiftClick = async (element: HTMLElement) => {
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }))
  await settled()
}

describe('several at once', () => {
  it('change their status together, and one undo takes all of it back', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(board, services)
    expect(all('.op-select-box')).toEqual([])
    await click(named('button', 'Select several'))
    expect(await violations()).toEqual([])
    // In the order on the screen: offer, applied, interested, the latest of each first.
    await click(box('Demand planner'))
    await shiftClick(box('Stock controller'))
    expect(boxes()).toBe(3)
    await click(named('button', 'Change status'))
    const statuses = async () => (await opportunities.get()).map(row => row.status)
    expect(await statuses()).toEqual(['interested', 'closed', 'closed', 'closed', 'offer'])
    expect(all('.ss-toast')[0]?.textContent).toContain('3 now under “Closed”.')
    expect(all('.op-select-box')).toEqual([])
    await click(named('button', 'Undo'))
    expect(await statuses()).toEqual(['interested', 'applied', 'interested', 'interested', 'offer'])
  })

  it('are erased together, with the way back', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(board, services)
    await click(named('button', 'Select several'))
    await click(named('button', 'Select all 5 shown'))
    await click(named('button', 'Erase 5 opportunities'))
    expect(await opportunities.get()).toEqual([])
    await click(named('button', 'Undo'))
    expect(await opportunities.get()).toHaveLength(5)
  })

  it('are selected by keys alone, and Escape leaves the boxes first', async () => {
    await openAt(board, (await realServices({ opportunities: rows })).services)
    all<HTMLElement>('.op-groups [data-row]')[0]?.focus()
    await press('x')
    await press('ArrowDown')
    await press('x')
    expect(boxes()).toBe(2)
    await press('Escape')
    expect(all('.op-select-box')).toEqual([])
  })

  it('stay as they are where they went from the screen before', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(board, services)
    await click(named('button', 'Select several'))
    await click(named('button', 'Select all 5 shown'))
    await type(named<HTMLInputElement>('input', 'Search opportunities and their texts'), 'buyer')
    await click(named('button', 'Change status'))
    expect((await opportunities.get()).filter(row => row.status === 'closed')).toHaveLength(1)
  })
})

describe('the table', () => {
  it('sorts by each column, the other way when chosen again, with both in the address', async () => {
    const { services } = await realServices({ opportunities: rows })
    await openAt(board, services)
    await click(named('button', 'As table'))
    expect(await violations()).toEqual([])
    await click(named('button', 'Title'))
    expect(titles()).toEqual([
      'Buyer',
      'Data lead',
      'Demand planner',
      'Operations analyst',
      'Stock controller',
    ])
    expect(named('th', 'Title').getAttribute('aria-sort')).toBe('ascending')
    await click(named('button', 'Title'))
    expect(titles()[0]).toBe('Stock controller')
    expect(location.hash).toContain('sort=title&dir=down')
    // What was chosen last is how the board opens next.
    await openAt(board, services)
    expect(all('.op-grid')).toHaveLength(1)
  })

  it('opens a row, and selects rows as the list does', async () => {
    await openAt(`${board}?as=table`, (await realServices({ opportunities: rows })).services)
    await follow(named('.op-grid a', 'Buyer'))
    expect(has('h2', 'Buyer')).toBe(true)
    await click(named('button', 'Select several'))
    await click(box('Buyer'))
    expect(boxes()).toBe(1)
  })
})

describe('filters and what is due', () => {
  it('keep what fits, and say where nothing does', async () => {
    await openAt(board, (await realServices({ opportunities: rows })).services)
    await type(named<HTMLInputElement>('input', 'Employer'), 'amble')
    expect(titles()).toEqual(['Demand planner'])
    await type(named<HTMLInputElement>('input', 'Employer'), 'nobody')
    expect(has('p', 'Nothing here matches these filters.')).toBe(true)
  })

  it('what is due stands on top of the board, and leads to where it is done', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(board, services)
    expect(all('.op-due .op-row-title').map(each => each.textContent)).toEqual(['Ring Kim'])
    await follow(all('.op-due a')[0] as HTMLElement)
    await click(named('.ss-next button', 'Done'))
    expect((await opportunities.get())[1]?.actions).toMatchObject({
      next: null,
      done: [{ text: 'Ring Kim' }],
    })
    expect(all('.op-due')).toEqual([])
    await click(named('button', 'Undo'))
    expect(all('.op-due .op-row-title')).toHaveLength(1)
  })

  it('no reminder without the browser’s leave: it is said where it is set, and given in a click', async () => {
    await openAt(
      `${board}?open=${rows[1]?.id}&view=track`,
      (await realServices({ opportunities: rows })).services,
    )
    expect(all('.ss-next')[0]?.textContent).toContain('No reminder will be shown')
    await click(named('button', 'Allow reminders'))
    expect(all('.ss-next')[0]?.textContent).toContain('You’ll be reminded at 09:00')
  })
})

describe('the page of reminders', () => {
  it('asks for leave in a click, and names nothing before the user says so', async () => {
    const { services } = await realServices({})
    await openAt('#settings/reminders', services)
    expect(await violations()).toEqual([])
    expect(named('[role=switch]', 'Name what is due, and the employer').getAttribute('aria-checked')).toBe(
      'false',
    )
    await click(named('button', 'Allow reminders'))
    expect(has('button', 'Stop showing reminders')).toBe(true)
    await click(named('[role=switch]', 'Name what is due, and the employer'))
    expect(named('[role=switch]', 'Name what is due, and the employer').getAttribute('aria-checked')).toBe(
      'true',
    )
  })
})
