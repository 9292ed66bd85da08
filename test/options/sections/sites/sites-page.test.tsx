// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest'
import { putSetting } from '../../../../src/store/settings'
import { grants } from '../../../browser-in-memory'
import { realServices } from '../../real-services'
import { now } from '../../rows'
import { all, click, leave, named, openAt, settled, type, violations } from '../../screen'

afterEach(leave)

const textOf = (selector: string) => all(selector).map(each => each.textContent ?? '')
const pauseState = () => textOf('#pause ~ .op-actions [role=status]')[0]

it('rests from noticing until a time, which it says, and goes on when asked', async () => {
  const { services } = await realServices()
  await openAt('#settings/sites', services)
  await click(named('button', 'For an hour'))
  const until = new Date(Date.parse(now) + 3_600_000)
  const clock = `${String(until.getHours()).padStart(2, '0')}:${String(until.getMinutes()).padStart(2, '0')}`
  expect(pauseState()).toContain(`Nothing is noticed until`)
  expect(pauseState()).toContain(clock)
  expect(textOf('#log ~ p')[0]).toContain('Nothing is noticed until')
  await click(named('button', 'Resume noticing now'))
  expect(pauseState()).toBe('Noticing goes on as switched above.')
})

it('leaves single sites alone, and notices there again', async () => {
  const { services } = await realServices()
  await openAt('#settings/sites', services)
  const field = named<HTMLInputElement>('input', 'Sites to leave alone')
  await type(field, 'https://intranet.employer.example/jobs')
  await click(named('button', 'Add'))
  expect(textOf('[aria-label="Sites left alone"] span').join()).toContain('intranet.employer.example')
  expect(field.value).toBe('')
  expect(await violations()).toEqual([])
  await click(named('button', 'Notice here again: intranet.employer.example'))
  expect(all('[aria-label="Sites left alone"]')).toEqual([])
})

it('says what was noticed, and that nothing can be where no site is on', async () => {
  const { services, db } = await realServices()
  await openAt('#settings/sites', services)
  expect(textOf('#log ~ p')[0]).toContain('no site is switched on')
  await db.notices.add({
    id: '1',
    at: now,
    url: 'https://jobs.example/1',
    outcome: 'logged',
    title: 'Cook',
    organization: 'Harbour Inn',
    why: ['JobPosting data'],
  })
  await settled()
  expect(textOf('.op-log-what')).toEqual(['Cook, Harbour Inn, on jobs.exampleIt found: JobPosting data.'])
  expect(textOf('.op-log-word')[0]).toContain('Kept')
})

it('shows since when a site is on and why, and gives it back in one click', async () => {
  const { services, db } = await realServices({ sites: { on: ['lever'], everywhere: false } })
  await putSetting(db, 'switchedOnAt', { lever: '2026-10-02T09:00:00.000Z' })
  grants.permissions.add('downloads')
  grants.origins.add('https://*.jobs.example/*')
  await openAt('#settings/sites', services)
  const rows = textOf('#permissions ~ table tbody tr')
  expect(rows[0]).toContain('Lever')
  expect(rows[0]).toContain('2 Oct 2026')
  expect(rows[1]).toContain('jobs.example')
  expect(rows[2]).toContain('Downloads')
  await click(named('button', 'Give back: Lever'))
  await click(named('button', 'Give back: jobs.example'))
  expect([...grants.origins]).toEqual([])
})

it('names “everywhere” once, not each site that it covers; LinkedIn has its own switch', async () => {
  const { services } = await realServices({ sites: { on: ['lever', 'ashby', 'linkedin'], everywhere: true } })
  await openAt('#settings/sites', services)
  expect(textOf('#permissions ~ table button').length).toBe(2)
  const given = all('#permissions ~ table button').map(each => each.getAttribute('aria-label'))
  expect(given).toEqual(['Give back: LinkedIn', 'Give back: All sites'])
})

it('turns the mark in the toolbar off', async () => {
  const { services } = await realServices()
  await openAt('#settings/sites', services)
  const mark = named('[role=switch]', 'Show in the toolbar what was noticed')
  expect(mark.getAttribute('aria-checked')).toBe('true')
  await click(mark)
  expect(mark.getAttribute('aria-checked')).toBe('false')
})

it('takes the next click as soon as a switch moved, though the work behind it goes on', async () => {
  const { services } = await realServices()
  const moved: string[] = []
  const slow = async (ids: readonly string[], on: boolean): Promise<boolean> => {
    moved.push(`${ids.join(' ')} ${on ? 'on' : 'off'}`)
    await services.switchSites(ids, on)
    return new Promise(() => {})
  }
  await openAt('#settings/sites', { ...services, switchSites: slow })
  await click(named('[role=switch]', 'Lever'))
  await click(named('[role=switch]', 'Ashby'))
  await click(named('[role=switch]', 'Lever'))
  expect(moved).toEqual(['lever on', 'ashby on', 'lever off'])
})
