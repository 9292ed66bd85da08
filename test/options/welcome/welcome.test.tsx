// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { samples } from '../../../options/welcome/samples/all'
import { emptyBrand } from '../../../src/core/brand/brand'
import { getSetting } from '../../../src/store/settings'
import { realServices } from '../real-services'
import { robin } from '../rows'
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
  settled,
  type,
  violations,
} from '../screen'

afterEach(leave)

const text = () => document.body.textContent ?? ''

const readRobin = {
  readResume: async () => ({ resume: robin, text: 'Robin Sample', sections: [], warnings: [] }),
}
/** A file comes in, as a choice of the user's. */
async function takeIn(name: string): Promise<void> {
  const input = all<HTMLInputElement>('input[type=file]')[0] as HTMLInputElement
  Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true })
  Object.defineProperty(input, 'value', { value: '', writable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await press('Shift', document)
  await settled()
}

describe('the first run', () => {
  it('takes in a résumé first, has its proposal corrected, and keeps both on going on', async () => {
    const { services, brand } = await realServices({}, readRobin)
    const kept: string[] = []
    services.keepResume = async ({ name }) => {
      kept.push(name)
      return 'id'
    }
    await openAt('#welcome', services)
    await takeIn('Robin.pdf')
    expect(has('h2', 'Proposed from Robin.pdf')).toBe(true)
    expect(named<HTMLTextAreaElement>('textarea', 'Your sentence').value).toBe(
      'I make stock figures plain for planners.',
    )
    expect(has('.ss-chip span', 'Operations analyst')).toBe(true)
    expect(await violations()).toEqual([])
    expect(kept).toEqual([])
    expect((await brand.get()).statement).toBe('')
    await type(named<HTMLTextAreaElement>('textarea', 'Your sentence'), 'I make stock plain.')
    await click(named('button', 'Continue'))
    expect(kept).toEqual(['Robin'])
    expect(await brand.get()).toMatchObject({
      statement: 'I make stock plain.',
      targetRoles: ['Operations analyst'],
    })
    expect(has('h1', 'Your sentence')).toBe(true)
  })

  it('loses no correction of a proposal where one looks elsewhere, and keeps nothing of it when skipped', async () => {
    const { services, brand } = await realServices({}, readRobin)
    await openAt('#welcome/start', services)
    await takeIn('Robin.pdf')
    await type(named<HTMLTextAreaElement>('textarea', 'Your sentence'), 'I make stock plain.')
    await openAt('#brand/evidence', services)
    await openAt('#welcome/start', services)
    expect(named<HTMLTextAreaElement>('textarea', 'Your sentence').value).toBe('I make stock plain.')
    await click(named('button', 'Skip this step'))
    expect((await brand.get()).statement).toBe('')
    await openAt('#opportunities/resumes', services)
    expect(text()).toContain('What was read of Robin.pdf')
  })

  it('asks one question at a time, with the focus in its field, and makes a sentence of the answers', async () => {
    const { services, brand } = await realServices()
    await openAt('#welcome/sentence', services)
    const answer = async (label: string, words: string) => {
      const field = named<HTMLInputElement>('input', label)
      expect(document.activeElement).toBe(field)
      await type(field, words)
    }
    await answer('What changes because of you?', 'I keep parks green with less water')
    await click(named('button', 'Next'))
    await answer('For whom?', 'towns in dry regions.')
    // Answers wait where one looks elsewhere.
    await openAt('#welcome/sentence', services)
    expect(named<HTMLInputElement>('input', 'What changes because of you?').value).toContain('parks')
    await click(named('button', 'Next'))
    await click(named('button', 'Next'))
    await answer('What proves it?', 'twelve parks, a fifth less water')
    expect(await violations()).toEqual([])
    await click(named('button', 'Use this sentence'))
    expect((await brand.get()).statement).toBe(
      'I keep parks green with less water for towns in dry regions: twelve parks, a fifth less water.',
    )
  })

  it('goes through its steps, keeps what was said, and is over then', async () => {
    const { services, db, brand, sites } = await realServices()
    await openAt('#welcome', services)
    await click(named('button', 'Continue'))
    await type(named<HTMLTextAreaElement>('textarea', 'Your sentence'), 'I mend supply chains.')
    await click(named('button', 'Continue'))
    expect((await brand.get()).statement).toBe('I mend supply chains.')
    await click(named('[role=switch]', 'Lever'))
    await click(named('button', 'Continue'))
    await click(named('button', 'Read it'))
    expect(has('h2', 'The checklist for this very advert')).toBe(true)
    expect((await sites.get()).on).toEqual(['lever'])
    expect(await getSetting(db, 'welcomed')).toBe(false)
    await click(named('button', 'Done'))
    expect(location.hash).toBe('#brand/statement')
    expect(await getSetting(db, 'welcomed')).toBe(true)
  })

  it('lets each step be skipped, and all of them', async () => {
    const { services, db } = await realServices()
    await openAt('#welcome', services)
    for (let i = 0; i < 3; i++) await click(named('button', 'Skip this step'))
    expect(has('h1', 'Try it on an advert')).toBe(true)
    await openAt('#welcome', services)
    await follow(named('a', 'Skip all of this'))
    expect(location.hash).toBe('#brand/statement')
    expect(await getSetting(db, 'welcomed')).toBe(true)
  })

  it('stands still with a reason where what was corrected can’t be kept', async () => {
    const { services } = await realServices({}, readRobin)
    services.saveBrand = async () => {
      throw new DOMException('Full', 'QuotaExceededError')
    }
    await openAt('#welcome/start', services)
    await takeIn('Robin.pdf')
    await click(named('button', 'Continue'))
    expect(text()).toContain('Not kept yet: There is no room left')
    expect(location.hash).toBe('#welcome/start')
  })

  it('says that it is meant for the user’s own device, with LinkedIn and everywhere before the groups', async () => {
    await openAt('#welcome/sites', (await realServices()).services)
    expect(text()).toContain('on a device of your own')
    const first = ['LinkedIn', 'Everywhere'].map(name => named('[role=switch]', name))
    expect(all('[role=switch]').slice(0, 2)).toEqual(first)
    expect(all<HTMLDetailsElement>('.op-sites details').map(({ open }) => open)).toEqual([false, false])
  })
})

describe('the sample', () => {
  it('is of the user’s own field', async () => {
    for (const [role, field] of [
      ['Registered nurse', 'Health and care'],
      ['Software engineer', 'Software'],
      ['Electrician', 'Trades and technical work'],
      ['Maths teacher', 'Teaching'],
      ['Operations analyst', 'Operations and data'],
      ['Plumber', 'Trades and technical work'],
      ['Care assistant', 'Health and care'],
    ] as const) {
      const brand = { ...emptyBrand, targetRoles: [role] }
      await openAt('#welcome/sample', (await realServices({ brand })).services)
      expect(named<HTMLSelectElement>('select', 'An advert from').value).toBe(field)
    }
  })

  it('may be an advert that is pasted', async () => {
    const { services } = await realServices()
    await openAt('#welcome/sample', services)
    const select = named<HTMLSelectElement>('select', 'An advert from')
    select.value = 'own'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await press('Shift', document)
    expect(named<HTMLButtonElement>('button', 'Read it').disabled).toBe(true)
    await type(
      named<HTMLTextAreaElement>('textarea', 'The advert’s text'),
      'Beekeeper\nCompany: Foxglove Honey\n\nWhat you bring\n- Calm hands',
    )
    await leaveField()
    expect(has('.op-sample h2', 'Beekeeper')).toBe(true)
    await click(named('button', 'Read it'))
    expect(has('h2', 'What Steppingstone makes of it')).toBe(true)
    expect(await violations()).toEqual([])
  })

  it('exists for several kinds of work, each with what it asks for', () => {
    expect(new Set(samples.map(({ field }) => field)).size).toBe(samples.length)
    for (const { blocks } of samples)
      expect(blocks.filter(({ kind }) => kind === 'item').length).toBeGreaterThan(6)
  })
})
