import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { profileKey } from '../src/core/profile/profile-address'
import { launchChromium, openSurface, workerOf } from './browser/chromium'
import { putSetting } from './browser/stored'
import { until } from './browser/until'
import { openLocalWeb } from './browser/web'
import { buildExtension } from './build/bundle'
import { queuesOf, readPages } from './notice/list'
import type { NoticedPage } from './notice/rows'
import { prepare, SavedWeb, Visitor } from './notice/visitor'
import { root, userPath } from './root'

// npm run --silent notice -- PAGES.jsonl OUT.jsonl: what the background worker stores for saved pages, each at
// its own address in a real Chromium, with all hosts granted.
const [list, out] = process.argv.slice(2)
if (!list || !out) {
  console.error('usage: npm run --silent notice -- PAGES.jsonl OUT.jsonl')
  process.exit(1)
}

/** Windows at once: while one waits for a silent page, the others work. */
const windows = 4

const isProfile = (url: string) => profileKey(url) !== null

const pages = readPages(userPath(list))
const extensionDir = join(root, '.cache/notice')
await buildExtension({ browser: 'chromium', outdir: extensionDir, grantHosts: true })
const saved = new SavedWeb()
const web = await openLocalWeb(saved.source)
const extension = await launchChromium({ extensionDir, web })
try {
  await workerOf(extension)
  const desk = await openSurface(extension, 'options/index.html')
  await until('the database is there', () => putSetting(desk, 'siteSwitches', { linkedin: true }))
  await desk.evaluate(`chrome.runtime.sendMessage({ name: 'sitesChanged', payload: {} })`)
  await prepare(desk)

  const queues = queuesOf(pages, isProfile)
  const noticed = new Map<string, NoticedPage>()
  const session = await extension.browser.target().createCDPSession()
  const look = async () => {
    const visitor = await Visitor.open(extension.browser, saved, desk, session)
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const page of queue) noticed.set(page.file, await visitor.visit(page, isProfile(page.url)))
    }
  }
  await Promise.all(Array.from({ length: windows }, look))
  const rows = pages.map(page => JSON.stringify(noticed.get(page.file)))
  writeFileSync(userPath(out), `${rows.join('\n')}\n`)
} finally {
  await extension.browser.close()
  await web.close()
}
