import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workerOf } from '../../../scripts/browser/chromium'
import { until } from '../../../scripts/browser/until'
import { gardener, gardenerPosting } from '../../fixtures/career-site/site'
import { press } from '../harness/press'
import { Session } from '../harness/session'

/** Every write to the database fails as on a full disk; reading goes on. */
const fillDisk = `
  globalThis.write = { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put }
  IDBObjectStore.prototype.add = IDBObjectStore.prototype.put = () => {
    throw new DOMException('The disk is full.', 'QuotaExceededError')
  }`
const freeDisk = 'void Object.assign(IDBObjectStore.prototype, globalThis.write)'

describe('a full disk', () => {
  let session: Session
  beforeAll(async () => {
    session = await Session.open({ hosts: ['https://*/*'] })
  })
  afterAll(() => session?.close())

  it('is said by badge and popup, and what was read is kept once there is room', async () => {
    const worker = await workerOf(session.extension)
    await worker.evaluate(fillDisk)
    const page = await session.visit(gardener)
    await until('the badge says that something failed', async () => (await session.badge(page)).text === '!')
    expect(await session.opportunities()).toEqual([])

    const popup = await session.popup(page)
    await until('the popup says why', () =>
      popup.evaluate('/full|space|room/i.test(document.body.innerText)'),
    )
    await (await workerOf(session.extension)).evaluate(freeDisk)
    await press(popup, 'Try again')
    expect(await session.noticed(gardenerPosting.title)).toMatchObject({
      organization: gardenerPosting.employer,
    })
  })
})
