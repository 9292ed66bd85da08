import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { killWorker, workerOf } from '../../../scripts/browser/chromium'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import type { TickRecord } from '../../../src/records/ticks'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

const boxes = `[...document.querySelectorAll('input[type="checkbox"]')]`

describe('the checklist in the popup', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())

  const openChecklist = async () => {
    const page = await session.visit(gardener)
    const popup = await session.popup(page)
    await shows(popup, gardenerPosting.title)
    await press(popup, 'Tailor')
    await popup.waitForSelector('input[type="checkbox"]')
    return popup
  }

  it('is made from this posting: its words stand in it', async () => {
    const page = await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await page.close()
    const popup = await openChecklist()
    await shows(popup, 'Irrigation and SQL')
    await popup.close()
  })

  it('shows the posting when the worker was killed between notice and popup', async () => {
    const page = await session.visit(gardener)
    await session.noticed(gardenerPosting.title)
    await killWorker(session.extension)
    const popup = await session.popup(page)
    await shows(popup, gardenerPosting.title)
    await shows(popup, gardenerPosting.employer)
    await popup.close()
    await page.close()
  })

  it('remembers a tick, a status and a note when the browser is restarted', async () => {
    const popup = await openChecklist()
    const item = await popup.evaluate(
      `(() => { const box = ${boxes}[0]; box.click(); return box.labels[0].innerText })()`,
    )
    await until('the tick is stored', async () => {
      const ticks = await readRows<TickRecord>(await workerOf(session.extension), 'ticks')
      return ticks.length === 1
    })
    await press(popup, 'I’m interested')
    await until(
      'the status is stored',
      async () => (await session.noticed(gardenerPosting.title)).status === 'interested',
    )
    await press(popup, 'Track')
    const note = await popup.waitForSelector('textarea')
    await note?.type('Asked Kim about the team')
    // A popup closes on any loss of focus, without a warning: the last key must be kept already.
    await popup.close()

    await session.restart()
    const again = await openChecklist()
    const ticked = await again.evaluate(
      `${boxes}.filter(box => box.checked).map(box => box.labels[0].innerText)`,
    )
    expect(ticked).toEqual([item])
    expect((await session.noticed(gardenerPosting.title)).status).toBe('interested')
    await press(again, 'Track')
    const kept = await again.waitForSelector('textarea')
    expect(await kept?.evaluate(area => area.value)).toBe('Asked Kim about the team')
  })
})
