import { join } from 'node:path'
import { build } from 'esbuild'
import puppeteer from 'puppeteer'
import { needBrowser } from '../browser/find'
import { root } from '../root'
import { fixturePages, savedPages } from './decay/pages'
import type { Times } from './reading-speed/in-page'

declare function timesIn(html: string, url: string, rounds: number): Times

const at = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
const ms = (list: readonly number[]) => ({
  median: `${at(list, 0.5).toFixed(2)} ms`,
  p95: `${at(list, 0.95).toFixed(2)} ms`,
})

/**
 * What looking and reading cost, beside two readers of articles on the same pages in one Chromium. They look for
 * something else: they are the yardstick for walking over a document, not for what is found.
 */
export async function readingSpeed({ data = join(root, '../shared/data'), rounds = 5 } = {}): Promise<void> {
  const bundle = await build({
    entryPoints: [join(root, 'scripts/bench/reading-speed/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  })
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
    protocolTimeout: 600_000,
  })
  try {
    const saved = savedPages(data)
    const pages = saved.length ? saved : fixturePages(root)
    const tab = await browser.newPage()
    await tab.evaluate(bundle.outputFiles[0]?.text ?? '')
    const rows: (Times & { silent: boolean })[] = []
    for (const page of pages) {
      const times = await tab.evaluate(
        (html, url, count) =>
          (globalThis as unknown as { timesOf: typeof timesIn }).timesOf(html, url, count),
        page.html,
        page.url,
        rounds,
      )
      rows.push({ ...times, silent: page.right === null })
    }
    print(rows)
  } finally {
    await browser.close()
  }
}

function print(rows: readonly (Times & { silent: boolean })[]): void {
  const silent = rows.filter(row => row.silent)
  const over = silent.map(row => row.glance - row.empty)
  const read = rows.map(row => row.readPage)
  console.table({
    [`both looks at a page with nothing to read (${silent.length})`]: ms(over),
    [`our reading (${rows.length})`]: ms(read),
    Readability: ms(rows.map(row => row.readability)),
    defuddle: ms(rows.map(row => row.defuddle)),
  })
  const times = (name: 'readability' | 'defuddle') =>
    (
      at(
        rows.map(row => row[name]),
        0.5,
      ) / at(read, 0.5)
    ).toFixed(1)
  console.log(
    `faster than Readability ${times('readability')} times, than defuddle ${times('defuddle')} times (medians)`,
  )
}
