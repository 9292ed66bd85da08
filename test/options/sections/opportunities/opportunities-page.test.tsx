// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { verbatim } from '../../../../src/core/kernel/message'
import { maxNoteLength } from '../../../../src/core/pipeline/opportunity-record'
import { derived } from '../../cells'
import { realServices } from '../../real-services'
import { opportunity, sampleText } from '../../rows'
import {
  all,
  click,
  follow,
  has,
  leave,
  leaveField,
  named,
  openAt,
  press,
  shows,
  type,
  violations,
} from '../../screen'

afterEach(leave)

const hostile = '<img src=x onerror="alert(1)">'
const rows = [
  opportunity(1, { title: 'Operations analyst' }),
  opportunity(2, { title: 'Demand planner', status: 'applied' }),
  opportunity(3, { title: 'Stock controller', status: 'seen', organization: hostile }),
  opportunity(4, { title: 'Croupier', status: 'not-for-me' }),
  opportunity(5, { title: 'Data lead', status: 'offer', place: 'Remote', workMode: 'remote' }),
]
const brand = { ...emptyBrand, targetRoles: ['Operations analyst'], skills: ['Excel'] }
const titles = () => all('.op-row-title').map(each => each.textContent)
const groups = () => all('.op-group-title').map(each => each.textContent?.trim())

describe('the board and the quiet list', () => {
  it('begins at “interested”, what needs the user soonest first', async () => {
    await openAt('#opportunities/board', (await realServices({ opportunities: rows })).services)
    expect(groups()).toEqual(['Offer 1', 'Applied 1', 'Interested 1'])
    expect(titles()).toEqual(['Data lead', 'Demand planner', 'Operations analyst'])
  })

  it('keeps what was only seen, and what was put aside, in the quiet list', async () => {
    await openAt('#opportunities/seen', (await realServices({ opportunities: rows })).services)
    expect(titles()).toEqual(['Stock controller', 'Croupier'])
  })

  it('never shows words of a page as markup', async () => {
    await openAt('#opportunities/seen', (await realServices({ opportunities: rows })).services)
    expect(all('main img')).toEqual([])
    expect(all('.op-row-more')[0]?.textContent).toContain(hostile)
  })

  it('says a place and a mode of the same name once', async () => {
    await openAt('#opportunities/board', (await realServices({ opportunities: rows })).services)
    expect(all('.op-row-more')[0]?.textContent).toBe('Larkfield Supply · Remote')
  })

  it('filters and searches, with both in the address', async () => {
    await openAt('#opportunities/board', (await realServices({ opportunities: rows })).services)
    await follow(named('.op-filter a', 'Applied 1'))
    expect(titles()).toEqual(['Demand planner'])
    await follow(named('.op-filter a', 'All 3'))
    await type(named<HTMLInputElement>('input', 'Search opportunities and their texts'), 'analyst')
    expect(titles()).toEqual(['Operations analyst'])
    expect(location.hash).toBe('#opportunities/board?q=analyst')
    await type(named<HTMLInputElement>('input', 'Search opportunities and their texts'), 'nobody')
    expect(has('p', 'Nothing here contains “nobody”.')).toBe(true)
  })
})

describe('an opened opportunity', () => {
  const open = (more = '') => `#opportunities/board?open=${rows[0]?.id}${more}`

  it('shows how it stands, the checklist, the history and the whole text', async () => {
    await openAt(open(), (await realServices({ opportunities: rows, brand })).services)
    expect(has('h2', 'Operations analyst')).toBe(true)
    expect(all('[role=tabpanel]')[0]?.textContent).toContain('It is your target role “Operations analyst”')
    await click(named('[role=tab]', 'Advert'))
    const text = all('[role=tabpanel] .ss-blocks')[0]?.textContent ?? ''
    for (const line of sampleText) expect(text).toContain(line)
    expect(location.hash).toContain('view=advert')
  })

  it('keeps strong observations on top in every view, and the others with the fit', async () => {
    const signals = [
      { id: 'fee', weight: 'strong', text: verbatim('They ask for a fee.'), quote: null },
      { id: 'pay', weight: 'good', text: verbatim('The pay is shown.'), quote: null },
    ] as const
    const { services } = await realServices({ opportunities: rows })
    const seen: typeof services.opportunity = id =>
      derived(services.opportunity(id), detail => detail && { ...detail, signals: [...signals] })
    await openAt(open(), { ...services, opportunity: seen })
    expect(all('.ss-signal').map(each => each.textContent)).toEqual([
      'They ask for a fee.',
      'The pay is shown.',
    ])
    await click(named('[role=tab]', 'Track'))
    expect(all('.ss-signal').map(each => each.textContent)).toEqual(['They ask for a fee.'])
  })

  it('remembers a tick', async () => {
    const { services, ticks } = await realServices({ opportunities: rows, brand })
    await openAt(open('&view=tailor'), services)
    const boxes = all('[role=tabpanel] input[type=checkbox]')
    if (boxes[0]) await click(boxes[0])
    expect(await ticks.get()).toHaveLength(1)
    expect(has('.ss-progress', `1 of ${boxes.length} done`)).toBe(true)
  })

  it('moves to another status, with a way back', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(open(), services)
    await click(named('.ss-path label', 'Applied'))
    expect((await opportunities.get())[0]?.status).toBe('applied')
    expect(groups()).toEqual(['Offer 1', 'Applied 2'])
    await click(named('.ss-toast button', 'Undo'))
    expect((await opportunities.get())[0]?.status).toBe('interested')
  })

  it('keeps a note', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(open('&view=track'), services)
    await type(named<HTMLTextAreaElement>('textarea', 'Note'), 'Ask Mira about returns')
    await leaveField()
    expect((await opportunities.get())[0]?.note).toBe('Ask Mira about returns')
  })

  it('says so where it is not there any more', async () => {
    await openAt('#opportunities/board?open=nowhere', (await realServices({ opportunities: rows })).services)
    expect(has('.op-detail p', 'This opportunity is no longer on this device.')).toBe(true)
  })
})

const first = (more = '') => `#opportunities/board?open=${rows[0]?.id}${more}`

describe('letters', () => {
  it('open views and say where it stands, with a way back, and are silent while one types', async () => {
    const { services, opportunities } = await realServices({ opportunities: rows })
    await openAt(first(), services)
    await press('k')
    expect(location.hash).toContain('view=track')
    await press('a')
    expect((await opportunities.get())[0]?.status).toBe('applied')
    await click(named('.ss-toast button', 'Undo'))
    expect((await opportunities.get())[0]?.status).toBe('interested')
    await press('a', named('textarea', 'Note'))
    expect((await opportunities.get())[0]?.status).toBe('interested')
  })
})

describe('the list', () => {
  it('is entered by the down arrow at once', async () => {
    await openAt('#opportunities/board', (await realServices({ opportunities: rows })).services)
    ;(document.activeElement as HTMLElement | null)?.blur()
    await press('ArrowDown', document.body)
    expect(document.activeElement?.getAttribute('data-row')).toBe(
      all('[data-row]')[0]?.getAttribute('data-row'),
    )
  })

  it('keeps its table where a search finds nothing', async () => {
    await openAt(
      '#opportunities/board?as=table&q=zeppelin',
      (await realServices({ opportunities: rows })).services,
    )
    expect(all('.op-grid thead th').length).toBeGreaterThan(3)
    expect(all('.op-grid tbody tr')).toEqual([])
    expect(await violations()).toEqual([])
  })
})

it('says that a note is full, and keeps the line that had no room', async () => {
  const full = rows.map((row, at) => (at === 0 ? { ...row, note: 'a'.repeat(maxNoteLength) } : row))
  const { services } = await realServices({ opportunities: full })
  await openAt(first('&view=track'), services)
  const line = named<HTMLInputElement>('input', 'What happened today?')
  await type(line, 'Spoke to Mira')
  await click(named('button', 'Add with the date'))
  await shows('Not kept yet: The note is full. Take something out of it first.')
  expect(line.value).toBe('Spoke to Mira')
})

it('puts a dated note on top of the note', async () => {
  const noted = rows.map((row, at) => (at === 0 ? { ...row, note: 'Ask Mira about returns' } : row))
  const { services, opportunities } = await realServices({ opportunities: noted })
  await openAt(first('&view=track'), services)
  await type(named<HTMLInputElement>('input', 'What happened today?'), 'Spoke to Mira')
  await click(named('button', 'Add with the date'))
  expect((await opportunities.get())[0]?.note).toBe('21 Nov 2026: Spoke to Mira\n\nAsk Mira about returns')
})
