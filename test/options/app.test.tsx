// @vitest-environment jsdom

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sections } from '../../options/sections/all'
import { welcomeSteps } from '../../options/shell/route'
import { emptyBrand } from '../../src/core/brand/brand'
import { say } from '../../src/words/say'
import { realServices, type World } from './real-services'
import { evidence, opportunity, version } from './rows'
import { all, click, follow, has, leave, named, openAt, press, view, violations } from './screen'

const full: World = {
  brand: { ...emptyBrand, statement: 'I mend.', skills: ['SQL'] },
  versions: [
    version(1, '2026-11-20T08:00:00.000Z', { ...emptyBrand, statement: 'I mend.', skills: ['SQL'] }),
  ],
  opportunities: [
    opportunity(1, {}),
    opportunity(2, { status: 'applied', title: 'Demand planner' }),
    opportunity(3, { status: 'seen', title: 'Stock controller' }),
  ],
  evidence: [evidence(1, {}), evidence(2, { date: '2026-10-01', action: 'Wrote the stock guide' })],
}

beforeEach(() => {
  view.wide = true
})
afterEach(leave)

describe('every place in the options page', () => {
  const places = [...sections.map(({ id }) => id), ...welcomeSteps.map(step => `welcome/${step}`)]

  it.each(places)(
    '%s is accessible, full and empty',
    async place => {
      await openAt(`#${place}`, (await realServices(full)).services)
      expect(all('h1')).toHaveLength(1)
      expect(await violations()).toEqual([])
      await openAt(`#${place}`, (await realServices()).services)
      expect(await violations()).toEqual([])
    },
    60_000,
  )

  it('is reached by its link, which is marked, and takes the focus to its heading', async () => {
    await openAt('#week/now', (await realServices(full)).services)
    for (const page of sections.filter(({ unlisted }) => !unlisted).slice(1)) {
      await follow(named('.op-nav-link', say(page.title)))
      expect(named('.op-nav-link', say(page.title)).getAttribute('aria-current')).toBe('page')
      expect(document.activeElement).toBe(all('h1')[0])
      expect(document.title).toContain(say(page.title))
    }
  })
})

describe('the keys', () => {
  it('? lists them, and not while one types', async () => {
    await openAt('#opportunities/board', (await realServices(full)).services)
    const search = named<HTMLInputElement>('input', 'Search opportunities and their texts')
    search.focus()
    await press('?')
    expect(all('dialog[open]')).toHaveLength(0)
    search.blur()
    await press('?', document)
    expect(all('dialog[open]')).toHaveLength(1)
  })

  it('f goes to the search of a list, arrows through the list and back, across its groups', async () => {
    await openAt('#opportunities/board', (await realServices(full)).services)
    await press('f', document)
    const search = named('input', 'Search opportunities and their texts')
    expect(document.activeElement).toBe(search)
    await press('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Demand planner')
    await press('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Operations analyst')
    await press('Home')
    await press('ArrowUp')
    expect(document.activeElement).toBe(search)
  })

  it('single keys fall silent when they are turned off', async () => {
    await openAt('#opportunities/board', (await realServices(full)).services)
    await press('?', document)
    await click(all('dialog input[type=checkbox]')[0] ?? document.body)
    await click(named('dialog button', 'Close'))
    await press('?', document.body)
    expect(all('dialog[open]')).toHaveLength(0)
    await press('/', document.body)
    expect(document.activeElement).not.toBe(named('input', 'Search everything'))
  })

  it('Escape closes one thing: the list of keys first, the entry behind it next', async () => {
    await openAt('#opportunities/board', (await realServices(full)).services)
    const [row] = all('[data-row]')
    if (row) await follow(row)
    await press('?', document.body)
    await press('Escape', all('dialog')[0])
    expect(location.hash).toContain('open=')
    await click(named('dialog button', 'Close'))
    await press('Escape', document.body)
    expect(location.hash).toBe('#opportunities/board')
  })

  it('Escape closes the open entry and gives the focus back to its row', async () => {
    view.wide = false
    await openAt('#brand/evidence', (await realServices(full)).services)
    const row = all('[data-row]')[1]
    if (!row) throw new Error('There is no second row.')
    await follow(row)
    expect(has('h2', '1 Oct 2026')).toBe(true)
    expect(document.activeElement?.textContent).toBe('1 Oct 2026')
    await press('Escape', document.body)
    expect(location.hash).toBe('#brand/evidence')
    expect(document.activeElement).toBe(all('[data-row]')[1])
  })
})
