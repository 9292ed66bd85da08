import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'

type Scheme = 'light' | 'dark'

/** From now on in this scheme, and without motion: a colour that is still on its way has no contrast to speak of. */
export const showIn = (page: Page, scheme: Scheme): Promise<void> =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])

/** The dark has the same elements as the light: only their colours can be wrong there. */
export const coloursOnly = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What axe-core finds wrong on a page as it stands, as "rule element". */
export async function wrongNow(page: Page, options: object = {}): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis')))
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const { wrong, passed } = (await page.evaluate(`axe.run(${JSON.stringify(options)}).then(result => ({
    wrong: result.violations.map(each => each.id + " " + each.nodes[0].target), passed: result.passes.length }))`)) as {
    wrong: string[]
    passed: number
  }
  return passed > 0 ? wrong : [...wrong, 'nothing was looked at']
}

/** What axe-core finds wrong on a page, in light and in dark, as "light: rule element". */
export async function wrongIn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const scheme of ['light', 'dark'] as const) {
    await showIn(page, scheme)
    const wrong = await wrongNow(page, scheme === 'dark' ? coloursOnly : {})
    found.push(...wrong.map(each => `${scheme}: ${each}`))
  }
  return found
}
