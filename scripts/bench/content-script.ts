import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'fflate'
import puppeteer from 'puppeteer'
import { needBrowser } from '../browser/find'
import { openLocalWeb } from '../browser/web'
import { buildExtension } from '../build/bundle'
import { root } from '../root'
import { bigPage } from './big-page'
import { median, spread } from './figures'

const hosts = { empty: 'empty.example', notice: 'notice.example' } as const
type Kind = keyof typeof hosts

/**
 * Before and after the script that is measured. The end waits for microtasks, of which the script's first look
 * is made, but for no other task: those belong to the page. What the script puts off until the page is idle is
 * timed by itself.
 */
const turns = 'for (let turn = 0; turn < 50; turn++) await null'
const begin = `globalThis.began = performance.now()
const whenIdle = globalThis.requestIdleCallback.bind(globalThis)
globalThis.requestIdleCallback = (work, options) => whenIdle(async deadline => {
  const from = performance.now()
  work(deadline)
  ${turns}
  document.documentElement.dataset.idle = String(performance.now() - from)
}, options)`
const end = `(async () => {
  ${turns}
  document.documentElement.dataset.took = String(performance.now() - globalThis.began)
})()`

/** An extension that puts the shipped notice script into one host, and an empty script into another. */
async function benchExtension(): Promise<string> {
  const built = join(root, '.cache/bench/extension')
  await buildExtension({ browser: 'chromium', outdir: built })
  const folder = join(root, '.cache/bench/content-script')
  await mkdir(folder, { recursive: true })
  await cp(join(built, 'content/notice.js'), join(folder, 'notice.js'))
  await writeFile(join(folder, 'empty.js'), '')
  await writeFile(join(folder, 'begin.js'), begin)
  await writeFile(join(folder, 'end.js'), end)
  const scripts = (Object.keys(hosts) as Kind[]).map(kind => ({
    matches: [`https://${hosts[kind]}/*`],
    js: ['begin.js', `${kind}.js`, 'end.js'],
  }))
  const manifest = { manifest_version: 3, name: 'Bench', version: '1', content_scripts: scripts }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  return folder
}

/**
 * What the always-injected script costs on a big page with nothing to notice: compiling, running and looking,
 * against an empty script, turn by turn in one Chromium.
 */
export async function contentScript(runs = 40): Promise<void> {
  const folder = await benchExtension()
  const page = bigPage()
  const elements = page.match(/<[a-z]/g)?.length ?? 0
  const web = await openLocalWeb(() => ({ body: page }))
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: [folder],
    args: [
      `--proxy-server=http://127.0.0.1:${web.port}`,
      '--ignore-certificate-errors',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
  const took: Record<Kind, number[]> = { empty: [], notice: [] }
  const idle: number[] = []
  try {
    const tab = await browser.newPage()
    // A time of 0 is a time too.
    const isMeasured: Record<Kind, string> = {
      empty: '"took" in document.documentElement.dataset',
      notice: '"idle" in document.documentElement.dataset',
    }
    for (let run = -2; run < runs; run++) {
      for (const kind of Object.keys(hosts) as Kind[]) {
        await tab.goto(`https://${hosts[kind]}/things`)
        await tab.waitForFunction(isMeasured[kind])
        const measured = Number(await tab.evaluate('document.documentElement.dataset.took'))
        if (run >= 0 && kind === 'notice')
          idle.push(Number(await tab.evaluate('document.documentElement.dataset.idle')))
        // The first turns warm up the browser.
        if (run >= 0) took[kind].push(measured)
      }
    }
  } finally {
    await browser.close()
    await web.close()
  }
  const bytes = (await stat(join(folder, 'notice.js'))).size
  const gzipped = gzipSync(await readFile(join(folder, 'notice.js'))).length
  console.log(
    `\nAlways-injected script: ${bytes} bytes minified (at most 12,288), ${gzipped} gzipped.` +
      `\nOn a page of ${(page.length / 1e6).toFixed(1)} MB and ${elements} elements, milliseconds:`,
  )
  console.table({
    'empty script': spread(took.empty),
    'notice script': spread(took.notice),
    'its look when idle': spread(idle),
  })
  const more = median(took.notice) - median(took.empty)
  console.log(`${more.toFixed(2)} ms more than an empty script (at most 2).`)
}
