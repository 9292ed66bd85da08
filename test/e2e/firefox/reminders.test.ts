import { afterAll, beforeAll, expect, it } from 'vitest'
import { patience, until } from '../../../scripts/browser/until'
import { careerSite, gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { FirefoxSession } from '../harness/firefox-session'
import { press, shows } from '../harness/press'

const two = (part: number) => String(part).padStart(2, '0')
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
const timeOf = (date: Date) => `${two(date.getHours())}:${two(date.getMinutes())}`

let session: FirefoxSession
beforeAll(async () => {
  // The event page sleeps long before the reminder's moment: the alarm has to wake it.
  session = await FirefoxSession.open(careerSite(), 3_000)
})
afterAll(() => session?.close())

const fill = (selector: string, value: string) =>
  session.options.evaluate(`{
    const field = document.querySelector(${JSON.stringify(selector)})
    field.value = ${JSON.stringify(value)}
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }))
  }`)
const go = async (hash: string, selector: string) => {
  await session.options.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await until(`${selector} is there`, () =>
    session.options.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`),
  )
}

it('a reminder wakes the event page and is shown', async () => {
  await session.flip('Everywhere')
  await session.visit(gardener)
  const { id } = await session.noticed(gardenerPosting.title)
  const { options } = session
  await options.bringToFront()
  const moment = new Date(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000)
  await go('settings/reminders', 'input[type=time]')
  await fill('input[type=time]', timeOf(moment))
  await go(`opportunities/board?open=${id}&view=track`, '.ss-next input[type=date]')
  await fill('.ss-next input[type=text]', 'Ring the park office')
  await fill('.ss-next input[type=date]', dayOf(moment))
  const holds = `browser.permissions.contains({ permissions: ['notifications'] })`
  expect(await options.evaluate(holds)).toBe(false)
  await press(options, 'Remind me')
  await press(options, 'Keep')
  await shows(options, `You’ll be reminded at ${timeOf(moment)}`)
  expect(await options.evaluate(holds)).toBe(true)
  await until('the alarm is set', () =>
    options.evaluate(`browser.alarms.getAll().then(all => all.length === 1 && all[0].name === 'reminder')`),
  )
  await until(
    'it was shown',
    async () => (await session.opportunities())[0]?.actions?.next?.remindedAt != null,
    { timeout: 60_000 + patience, every: 1_000 },
  )
  await shows(options, 'You were reminded today')
})
