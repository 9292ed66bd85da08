import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { allowHosts } from './browser/allow-hosts'
import { launchChromium, openSurface, workerOf } from './browser/chromium'
import { openLocalWeb, type WebSource } from './browser/web'
import { buildExtension } from './build/bundle'
import { root, userPath } from './root'
import { sampleList, samplePostings, sampleProfile, sampleSite } from './sample-site/site'
import { seed } from './start/seed'
import { unattended } from './start/unattended'

// npm start: builds, opens Chromium with the extension, a sample brand statement and a sample career site.
// npm start -- --page FILE --url ADDRESS: the same with a saved page at its own address.
// Without a display (or with --unattended) it shows the main job by itself and writes screenshots to out/.
const { values } = parseArgs({
  options: {
    page: { type: 'string' },
    url: { type: 'string' },
    unattended: { type: 'boolean', default: false },
  },
})
if ((values.page === undefined) !== (values.url === undefined)) {
  console.error('usage: npm start [-- --page FILE --url ADDRESS]')
  process.exit(1)
}

const hasDisplay =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = values.unattended || !hasDisplay

const saved =
  values.page && values.url ? { path: userPath(values.page), url: new URL(values.url).href } : null
const source: WebSource = async url =>
  saved && url.href === saved.url
    ? // A saved page's scripts would hydrate or redirect.
      { body: await readFile(saved.path), headers: { 'content-security-policy': "script-src 'none'" } }
    : sampleSite(url)

const extensionDir = join(root, 'dist/chromium')
await buildExtension({ browser: 'chromium', outdir: extensionDir })
const web = await openLocalWeb(source)
const extension = await launchChromium({ extensionDir, web, headless })
try {
  const worker = await workerOf(extension)
  await seed(worker, sampleProfile)
  await allowHosts(extension, ['https://*/*'])
  if (headless) {
    const addresses = saved ? [saved.url] : samplePostings
    await unattended(extension, worker, addresses, sampleProfile, join(root, 'out'))
  } else {
    await openSurface(extension, 'options/index.html')
    const page = await extension.browser.newPage()
    await page.goto(saved?.url ?? sampleList)
    console.log(
      'The sample career site is open: choose a posting, then the Steppingstone button in the toolbar.',
    )
    console.log('Nothing here goes to the internet. Close the browser to end.')
    await new Promise(resolve => extension.browser.once('disconnected', resolve))
  }
} finally {
  await extension.browser.close()
  await web.close()
}
