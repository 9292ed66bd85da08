// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { changeWords } from '../../../../options/sections/opportunities/change-words'
import type { OpportunityHistory } from '../../../../src/store/history'
import { cell } from '../../cells'
import { realServices } from '../../real-services'
import { evidence, now, opportunity } from '../../rows'
import { all, click, has, leave, named, openAt, violations } from '../../screen'

afterEach(leave)

const first = opportunity(1, {})
const at = `#opportunities/board?open=${first.id}&view=history`
const sighting = (n: number, url: string) => ({
  id: `${n}`,
  updatedAt: now,
  opportunityId: first.id,
  postingId: `${n}`,
  visitId: `${n}`,
  url,
  externalId: null,
  kind: 'posting' as const,
  seenAt: now,
})
const history: OpportunityHistory = {
  entries: [
    {
      sighting: sighting(2, 'https://board.example/2'),
      page: 'url:board.example/2',
      changes: [{ field: 'baseSalary', before: 'GBP 40,000 a year', after: 'GBP 45,000 a year' }],
      unlike: null,
    },
    {
      sighting: sighting(1, 'https://jobs.example/1'),
      page: 'url:jobs.example/1',
      changes: [],
      unlike: null,
    },
  ],
  joined: [{ id: 'join-1', at: now, title: 'Analyst', organization: 'Larkfield Supply' }],
  strays: [],
  others: [],
}

describe('the history of an opportunity', () => {
  it('says what changed between two times', async () => {
    const { services } = await realServices({ opportunities: [first] }, { history: () => cell(history) })
    await openAt(at, services)
    expect(all('.op-timeline del').map(each => each.textContent)).toEqual(['GBP 40,000 a year'])
    expect(all('.op-timeline ins').map(each => each.textContent)).toEqual(['GBP 45,000 a year'])
    expect(await violations()).toEqual([])
  })

  it('makes two of one and one of two, with a way back', async () => {
    const copy = opportunity(2, { title: 'Operations analyst (Leeds)', keys: ['url:board.example/2'] })
    const { services, opportunities } = await realServices({ opportunities: [first, copy] })
    const kept = async () => (await opportunities.get()).map(({ title }) => title).sort()
    const two = ['Operations analyst', 'Operations analyst (Leeds)']
    const another = 'This is another opening: https://board.example/2'
    await openAt(at, services)
    await click(named('button', 'These are the same opening: Operations analyst (Leeds)'))
    expect(await kept()).toEqual(['Operations analyst'])
    await click(named('.ss-toast button', 'Undo'))
    expect(await kept()).toEqual(two)

    await click(named('button', 'These are the same opening: Operations analyst (Leeds)'))
    await click(named('button', 'Not the same: Operations analyst (Leeds)'))
    expect(await kept()).toEqual(two)

    await click(named('button', 'These are the same opening: Operations analyst (Leeds)'))
    await click(named('button', another))
    expect(await kept()).toEqual(two)
    await click(named('.ss-toast button', 'Undo'))
    expect(await kept()).toEqual(['Operations analyst'])
  })

  it('says how a copy differs, and offers to part what was taken for it', async () => {
    const strays = [{ title: 'Head Chef', organization: 'Globex', sightingIds: ['2'] }]
    const [copy, ...rest] = history.entries
    const entries = copy ? [{ ...copy, unlike: 'jobs.example' }, ...rest] : []
    const parted: string[][] = []
    const { services } = await realServices(
      { opportunities: [first] },
      {
        history: () => cell({ ...history, entries, strays }),
        splitOff: async (id, sightings) => {
          parted.push([id, ...sightings])
          return null
        },
      },
    )
    await openAt(at, services)
    expect(has('p', 'Differs from jobs.example:')).toBe(true)
    await click(named('button', 'Make it an opportunity of its own: Head Chef'))
    expect(parted).toEqual([[first.id, '2']])
    expect(await violations()).toEqual([])
  })

  it('erases the opportunity, closes it, and gives it back', async () => {
    const { services, opportunities } = await realServices({ opportunities: [first] })
    await openAt(at, services)
    await click(named('button', 'Erase'))
    expect(await opportunities.get()).toEqual([])
    expect(location.hash).toBe('#opportunities/board')
    await click(named('.ss-toast button', 'Undo'))
    expect(await opportunities.get()).toHaveLength(1)
  })
})

it('tells only the lines of a text that differ', () => {
  const change = { field: 'description' as const, before: 'One\nTwo\nThree', after: 'One\nThree\nFour' }
  expect(changeWords(change)).toEqual({ name: 'Text', gone: ['Two'], came: ['Four'] })
})

it('finds evidence with the same words as opportunities', async () => {
  const { services } = await realServices({
    opportunities: [first],
    evidence: [evidence(1, { action: 'Moved the cut-off' }), evidence(2, { action: 'Halved the run' })],
  })
  await openAt('#opportunities/board?q=halved', services)
  expect(all('.op-also .op-row-title').map(each => each.textContent)).toEqual(['Halved the run'])
  expect(has('h2', 'In your evidence')).toBe(true)
})
