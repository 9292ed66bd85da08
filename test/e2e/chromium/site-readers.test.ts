import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import puppeteer, { type Browser, type Page } from 'puppeteer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needBrowser } from '../../../scripts/browser/find'
import { root } from '../../../scripts/root'
import { siteReaders } from '../../../src/pages/postings/sites'
import { fixtureNames, fixtureRoot } from '../../pages/postings/sites/fixture'

/** What the page script answers: what the fixture says of itself, and what its site's reader makes of it. */
interface Answer {
  expected: Record<string, unknown> | null
  read: Record<string, unknown> | null
}

let browser: Browser
let page: Page

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: `import { readerOf } from './src/pages/postings/sites'
        globalThis.answer = html => {
          const document = new DOMParser().parseFromString(html, 'text/html')
          const url = new URL(document.querySelector('meta[name="steppingstone:url"]').content)
          const expected = JSON.parse(document.querySelector('#expectation').textContent)
          const reading = readerOf({ document, url })?.read({ document, url }) ?? null
          const read = reading && Object.fromEntries(Object.entries(reading).map(([key, value]) =>
            [key, value instanceof Node ? true : value?.value instanceof Node ? true : value?.value ?? value]))
          return { expected, read }
        }`,
      resolveDir: root,
    },
    bundle: true,
    format: 'iife',
    write: false,
  })
  browser = await puppeteer.launch({
    executablePath: needBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  })
  page = await browser.newPage()
  await page.evaluate(bundle.outputFiles[0]?.text ?? '')
})

afterAll(() => browser?.close())

test.each(siteReaders.map(({ id }) => [id] as const))('%s reads its fixtures in Chromium', async id => {
  for (const name of fixtureNames(id)) {
    const html = readFileSync(join(fixtureRoot, id, name), 'utf8')
    const { expected, read } = (await page.evaluate(
      text => (globalThis as unknown as { answer(html: string): Answer }).answer(text),
      html,
    )) as Answer
    // The words of the text are held by the unit tests; here it counts that it is found.
    const asked = expected && 'description' in expected ? { ...expected, description: true } : expected
    expect(read, `${id}/${name}`).toEqual(asked)
  }
})
