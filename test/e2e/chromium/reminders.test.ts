import type { Page } from 'puppeteer'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { killWorker, openSurface, workerOf } from '../../../scripts/browser/chromium'
import { patience, until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { allowedBefore } from '../harness/allowed-before'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

const two = (part: number) => String(part).padStart(2, '0')
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
const timeOf = (date: Date) => `${two(date.getHours())}:${two(date.getMinutes())}`

/** A day or a time in its field, as the browser's own picker puts it there. */
const pick = (page: Page, type: 'date' | 'time', value: string) =>
  page.$eval(
    `input[type=${type}]`,
    (field, text) => {
      const input = field as unknown as { value: string; dispatchEvent(event: Event): void }
      input.value = String(text)
      for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }))
    },
    value,
  )

describe('a reminder', () => {
  let session: Session
  beforeEach(async () => {
    session = await Session.open({
      hosts: ['https://*.park-office.example/*'],
      prepare: allowedBefore('notifications'),
    })
  })
  afterEach(() => session?.close())

  const asked = async <T>(code: string): Promise<T> =>
    (await (await workerOf(session.extension)).evaluate(code)) as T
  const alarms = () => asked<{ name: string; scheduledTime: number }[]>('chrome.alarms.getAll()')
  const shown = async () =>
    Object.keys(await asked<object>('chrome.notifications ? chrome.notifications.getAll() : {}'))
  const holds = () => asked<boolean>(`chrome.permissions.contains({ permissions: ['notifications'] })`)

  it('is asked for in a click, shown once by the worker, and opens what it is about', async () => {
    await session.visit(gardener)
    const { id } = await session.noticed(gardenerPosting.title)
    const page = await openSurface(session.extension, 'options/index.html#settings/reminders')
    // The next whole minute, unless that is too near to be set in time.
    const moment = new Date(Math.ceil((Date.now() + 15_000) / 60_000) * 60_000)
    await page.waitForSelector('input[type=time]')
    await pick(page, 'time', timeOf(moment))

    await page.evaluate(`location.hash = 'opportunities/board?open=${id}&view=track'`)
    await page.waitForSelector('.ss-next input[type=date]')
    await page.type('.ss-next input[type=text]', 'Ring the park office')
    await pick(page, 'date', dayOf(moment))
    expect(await holds()).toBe(false)
    await press(page, 'Remind me')
    await press(page, 'Keep')
    await shows(page, `You’ll be reminded at ${timeOf(moment)}`)
    expect(await holds()).toBe(true)
    const alarm = [expect.objectContaining({ name: 'reminder', scheduledTime: moment.getTime() })]
    await until('the alarm is set', async () => (await alarms()).length === 1)
    expect(await alarms()).toEqual(alarm)

    // Browsers may lose alarms: the worker sets it anew when it starts.
    await asked('chrome.alarms.clearAll()')
    await killWorker(session.extension)
    await page.reload()
    await until('the alarm is there again', async () => (await alarms()).length === 1)
    expect(await alarms()).toEqual(alarm)

    const name = `next:${id}`
    await until('it is shown', async () => (await shown()).includes(name), {
      timeout: 60_000 + patience,
      every: 500,
    })
    await until('it is kept that it was shown', async () => {
      const [row] = await session.opportunities()
      return row?.actions?.next?.remindedAt != null
    })

    await asked(`chrome.notifications.onClicked.dispatch('${name}')`)
    const opened = await session.extension.browser.waitForTarget(
      target => target.url().includes(`open=${id}&view=track`) && target !== page.target(),
      { timeout: patience },
    )
    await until('the notification is gone', async () => (await shown()).length === 0)
    await (await opened.page())?.close()
    // Only a page that is looked at paints, and is waited for.
    await page.bringToFront()

    // Not a second time, whenever the worker starts.
    await killWorker(session.extension)
    await page.reload()
    await shows(page, 'You were reminded today')
    expect(await shown()).toEqual([])
    expect(await alarms()).toEqual([])

    // Taken away, it is said where reminders are set, and the plan stays.
    await page.evaluate(`chrome.permissions.remove({ permissions: ['notifications'] })`)
    await shows(page, 'No reminder will be shown')
    await shows(page, 'Ring the park office')
  })
})
