// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { goals } from '../../../../src/records/goals'
import { reports } from '../../../../src/records/reports'
import { signReviews } from '../../../../src/records/signReviews'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { evidence } from '../../rows'
import { all, click, has, leave, named, openAt, shows, type, violations } from '../../screen'

afterEach(leave)

const goal = {
  title: 'Fewer returns',
  managerView: '',
  ownPurpose: '',
  from: '2026-01-01',
  due: null,
  state: 'open' as const,
}
const textOf = () => named<HTMLTextAreaElement>('textarea', 'The text').value

describe('goals', () => {
  it('takes one with a title alone, and attaches what was done for it', async () => {
    const { services, entries } = await realServices({
      evidence: [evidence(1, { action: 'Moved the cut-off' })],
    })
    await openAt('#brand/goals', services)
    await shows('No goals yet')
    await type(named<HTMLInputElement>('input', 'A goal in your present job'), 'Fewer returns')
    await click(named('button', 'Add the goal'))
    await shows('Why your manager wants it')
    await click(named('button', 'Attach “Moved the cut-off”'))
    await shows('1 entry')
    expect((await entries.get())[0]?.goals).toHaveLength(1)
    expect(await violations()).toEqual([])
    await click(named('button', 'Undo'))
    expect((await entries.get())[0]?.goals).toEqual([])
  })

  it('keeps the name that it had where the field is emptied', async () => {
    const { services } = await realServices()
    const row = await services.addRow(goals, goal)
    await openAt(`#brand/goals?open=${row.id}`, services)
    await shows('The goal')
    await type(named<HTMLInputElement>('input', 'The goal'), '')
    await type(named<HTMLTextAreaElement>('textarea', 'What you want out of it'), 'Lead a team')
    await eventually(async () => {
      const rows = await new Promise<(typeof row)[]>(done => services.watchRows(goals).subscribe(done))
      expect(rows[0]).toMatchObject({ title: 'Fewer returns', ownPurpose: 'Lead a team' })
    })
  })
})

describe('reports', () => {
  it('are drafted from the log, changed in place, and drafted anew beside what was written', async () => {
    const { services, db } = await realServices()
    const { id } = await services.addRow(goals, goal)
    await db.evidence.bulkAdd([
      evidence(1, { action: 'Moved the cut-off', number: '12 % fewer', goals: [id] }),
      evidence(2, { action: 'Settled a secret deal', goals: [id], confidential: true }),
    ])
    await openAt('#brand/goals?view=reports', services)
    await eventually(() => expect(named<HTMLButtonElement>('button', 'Self-review').disabled).toBe(false))
    await click(named('button', 'Self-review'))
    await shows('What they care about most')
    expect(textOf()).toBe('## Fewer returns\n\n- Moved the cut-off. 12 % fewer.')
    await shows('Nobody is named who can confirm it.')
    expect(has('button', 'Draft again as a new version')).toBe(false)
    expect(await violations()).toEqual([])

    await type(named<HTMLTextAreaElement>('textarea', 'The text'), 'In my own words')
    await click(named('button', 'Draft again as a new version'))
    await eventually(() => expect(all('.op-row')).toHaveLength(2))
    await eventually(() => expect(textOf()).toContain('Moved the cut-off'))
    const kept = await new Promise<{ text: string }[]>(done => services.watchRows(reports).subscribe(done))
    expect(kept.map(({ text }) => text)).toContain('In my own words')
  })
})

describe('early signs', () => {
  it('begin as the last look ended, and lead to the plan where two turned', async () => {
    const { services } = await realServices()
    await services.addRow(signReviews, { on: '2026-10-20', seen: ['pay'], note: '' })
    await openAt('#brand/goals?view=signs', services)
    await shows('Earlier looks')
    await click(named('button', 'Go through them now'))
    await shows('What is there today')
    const tick = (name: string) => named<HTMLInputElement>('input', name)
    expect(tick('Bonus, raise or benefits were cut or put off').checked).toBe(true)
    await click(tick('My manager is leaving, or was moved'))
    expect(has('a', 'Look through your layoff plan')).toBe(false)
    await click(tick('Budgets or hiring are frozen, or talked about'))
    await shows('Look through your layoff plan')
    expect(await violations()).toEqual([])
  })
})
