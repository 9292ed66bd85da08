import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openSurface, workerOf } from '../browser/chromium'
import { until } from '../browser/until'
import { type Attack, pagesAt } from './attack'
import { postingHtml } from './posting-html'
import { wait } from './stage'

const first = 'https://jobs.locks.example/jobs/lock-keeper'
const second = 'https://jobs.locks.example/jobs/bridge-keeper'
const keeper = { title: 'Lock Keeper', employer: 'Duinstad Locks' }
const bridge = { title: 'Bridge Keeper', employer: 'Duinstad Locks' }
const web = pagesAt({ [first]: postingHtml(keeper), [second]: postingHtml(bridge) })

/** A disk that is really full: the profile lies on one of its own, which is filled to the last byte. */
export const fullDisk: Attack = {
  name: 'the disk really full: said, nothing lost, kept once there is room',
  web,
  diskMegabytes: 160,
  async run(stage) {
    if (!stage.ownDisk) return { held: true, seen: 'not tried: only root can make a small disk' }
    await stage.visit(first)
    await until('the first is kept', async () => (await stage.kept()).length === 1)
    const filler = join(stage.ownDisk, 'filler')
    // Until nothing more fits.
    await writeFile(filler, Buffer.alloc(300_000_000)).catch(() => {})
    const page = await stage.visit(second)
    const badge = await until('the badge says that something failed', async () => {
      const worker = await workerOf(stage.extension)
      const text = await worker.evaluate(
        `chrome.tabs.query({ url: '${second}' }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      )
      return text === '!' ? text : null
    }).catch(() => '')
    await rm(filler)
    await page.reload()
    const after = await until('the second is kept once there is room', async () =>
      (await stage.kept()).some(each => each.title === bridge.title),
    ).catch(() => false)
    const kept = (await stage.kept()).map(each => each.title)
    const held = badge === '!' && kept.includes(keeper.title) && after
    return {
      held,
      seen: `said by the badge: ${badge === '!'}; kept once there was room: ${kept.join(', ')}`,
    }
  },
}

/** Another part of the browser deletes the database while it is open. */
export const deletedDatabase: Attack = {
  name: 'the database deleted under its feet: noticing goes on, and it is said',
  web,
  async run(stage) {
    await stage.visit(first)
    await until('the first is kept', async () => (await stage.kept()).length === 1)
    const surface = await openSurface(stage.extension, 'options/index.html')
    await surface.evaluate(`new Promise(done => { const asked = indexedDB.deleteDatabase('steppingstone')
      asked.onsuccess = asked.onerror = asked.onblocked = done })`)
    await wait(1_000)
    await stage.visit(second)
    await until('noticing goes on', async () =>
      (await stage.kept()).some(each => each.title === bridge.title),
    )
    const page = await openSurface(stage.extension, 'options/index.html')
    await wait(2_000)
    const text = String(await page.evaluate('document.body.innerText'))
    const said = /were deleted outside Steppingstone/.test(text)
    return { held: said, seen: said ? 'said on the options page' : 'noticing goes on, and nothing says it' }
  },
}

/** Two windows in which the same posting is seen at the same time. */
export const twoWindows: Attack = {
  name: 'one posting in six tabs at once',
  web,
  async run(stage) {
    await Promise.all(Array.from({ length: 6 }, () => stage.visit(first)))
    for (const page of await stage.extension.browser.pages()) {
      await page.bringToFront()
      await wait(600)
    }
    await wait(2_000)
    const kept = await stage.kept()
    return { held: kept.length === 1, seen: `kept ${kept.length}, seen ${kept[0]?.sightings ?? 0} times` }
  },
}
