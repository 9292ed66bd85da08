// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { emptyBrand } from '../../../../src/core/brand/brand'
import { eventually } from '../../../eventually'
import { realServices } from '../../real-services'
import { version } from '../../rows'
import {
  all,
  click,
  has,
  leave,
  leaveField,
  named,
  openAt,
  press,
  settled,
  shows,
  type,
  violations,
} from '../../screen'

afterEach(leave)

describe('the brand statement', () => {
  it('keeps what is typed without a button, says so, and takes it back', async () => {
    const { services, brand } = await realServices()
    await openAt('#brand/statement', services)
    const field = named<HTMLTextAreaElement>('textarea', 'Your sentence')
    await type(field, 'I mend supply chains.')
    expect((await brand.get()).statement).toBe('')
    await eventually(() => expect(has('.op-save [role=status]', 'Saved')).toBe(true))
    expect((await brand.get()).statement).toBe('I mend supply chains.')
    await leaveField()
    await click(named('button', 'Undo'))
    expect((await brand.get()).statement).toBe('')
    expect(field.value).toBe('')
  })

  it('keeps what is typed when the page is closed in the middle of it', async () => {
    const { services, brand } = await realServices()
    await openAt('#brand/statement', services)
    await type(named<HTMLTextAreaElement>('textarea', 'Your sentence'), 'Half a sent')
    dispatchEvent(new Event('pagehide'))
    await settled()
    expect((await brand.get()).statement).toBe('Half a sent')
  })

  it('keeps a phrase at once, each a step of its own', async () => {
    const { services, brand } = await realServices()
    await openAt('#brand/statement', services)
    for (const skill of ['SQL', 'Excel']) {
      await type(named<HTMLInputElement>('input', 'Skills you have'), skill)
      await press('Enter')
    }
    expect((await brand.get()).skills).toEqual(['SQL', 'Excel'])
    await click(named('button', 'Undo'))
    expect((await brand.get()).skills).toEqual(['SQL'])
  })

  it('keeps each field whatever the page last heard of the others', async () => {
    const { services, brand } = await realServices({ brand: { ...emptyBrand, values: ['Calm'] } })
    await Promise.all([
      services.saveBrand({ statement: 'I mend supply chains.' }),
      services.saveBrand({ targetRoles: ['Planner'] }),
    ])
    expect(await brand.get()).toMatchObject({
      statement: 'I mend supply chains.',
      targetRoles: ['Planner'],
      values: ['Calm'],
    })
  })

  it('says when it cannot be kept, keeps the words on the screen, and tries again', async () => {
    let full = true
    const kept: string[] = []
    const { services } = await realServices(
      {},
      {
        saveBrand: async value => {
          if (full) throw new DOMException('Full', 'QuotaExceededError')
          kept.push(value.statement ?? '')
        },
      },
    )
    await openAt('#brand/statement', services)
    const field = named<HTMLTextAreaElement>('textarea', 'Your sentence')
    await type(field, 'Words')
    await shows('There is no room left on this device')
    expect(all('.op-save')[0]?.textContent).toContain('There is no room left on this device')
    expect(field.value).toBe('Words')
    full = false
    await click(named('button', 'Try again'))
    expect(kept).toEqual(['Words'])
  })

  it('lists versions by date with what changed, and restores one with a way back', async () => {
    const earlier = { ...emptyBrand, statement: 'Then', skills: ['Access'] }
    const later = { ...emptyBrand, statement: 'Now', skills: ['SQL'] }
    const { services, brand } = await realServices({
      versions: [
        version(1, '2026-10-03T08:00:00.000Z', earlier),
        version(2, '2026-11-20T08:00:00.000Z', later),
      ],
    })
    await openAt('#brand/statement', services)
    const lines = all('.op-version-line')
    expect(lines[0]?.textContent).toContain('20 Nov 2026')
    expect(lines[0]?.textContent).toContain('Sentence reworded; Skills you have: 1 added, 1 taken out')
    if (lines[1]) await click(lines[1])
    expect(location.hash).toContain('version=')
    await click(named('button', 'Restore this version'))
    expect(await brand.get()).toEqual(earlier)
    expect(named<HTMLTextAreaElement>('textarea', 'Your sentence').value).toBe('Then')
    await click(named('.ss-toast button', 'Undo'))
    expect(await brand.get()).toEqual(later)
  })
})

describe('a change that is tried first', () => {
  const stored = { ...emptyBrand, statement: 'I mend supply chains.', targetRoles: ['Planner'] }
  const row = { id: '01J', title: 'Analyst', organization: 'Larkfield Supply' }
  const world = async () => {
    const made = await realServices({ brand: stored })
    made.services.wouldChange = async (_brand, { progress }) => {
      progress(1)
      return { looked: 20, changes: [{ ...row, before: 'off-path', after: 'strong' }] }
    }
    return made
  }
  const change = async () => {
    await click(named('button', 'Try a change first'))
    await type(named<HTMLInputElement>('input', 'Target roles'), 'Analyst')
    await press('Enter', named('input', 'Target roles'))
  }

  it('says what would move, and nothing of it is in force before it is saved', async () => {
    const { services, brand } = await world()
    await openAt('#brand/statement', services)
    await change()
    await new Promise(resolve => setTimeout(resolve, 600))
    expect(await brand.get()).toEqual(stored)
    await click(named('button', 'See what would change'))
    expect(has('p', '1 of the last 20 opportunities would be judged differently:')).toBe(true)
    expect(all('.op-try-changes li')[0]?.textContent).toBe(
      'Analyst at Larkfield SupplyOff your path → Strong',
    )
    expect(await violations()).toEqual([])
    await click(named('button', 'Save these changes'))
    expect((await brand.get()).targetRoles).toEqual(['Planner', 'Analyst'])
    expect(all('.op-try')).toEqual([])
  })

  it('takes nothing back that was said elsewhere meanwhile', async () => {
    const { services, brand } = await world()
    await openAt('#brand/statement', services)
    await change()
    await services.answerClaim(['SQL'], 'have')
    await settled()
    await click(named('button', 'See what would change'))
    await click(named('button', 'Save these changes'))
    expect(await brand.get()).toMatchObject({ targetRoles: ['Planner', 'Analyst'], skills: ['SQL'] })
  })

  it('waits where one looks elsewhere, and goes when it is discarded', async () => {
    const { services, brand } = await world()
    await openAt('#brand/statement', services)
    await change()
    await openAt('#brand/evidence', services)
    await openAt('#brand/statement', services)
    expect(has('.ss-chip span', 'Analyst')).toBe(true)
    await click(named('button', 'Discard them'))
    expect(has('.ss-chip span', 'Analyst')).toBe(false)
    expect(await brand.get()).toEqual(stored)
  })
})
