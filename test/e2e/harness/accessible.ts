import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer'

/** What axe-core finds wrong on a page, in light and in dark, as "light: rule element". */
export async function wrongIn(page: Page): Promise<string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const found: string[] = []
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await page.evaluate(axe)
    const { wrong, looked } = (await page.evaluate(
      'axe.run().then(({ violations, passes }) => ({ looked: passes.length, wrong: violations.map(each => each.id + " " + each.nodes[0].target) }))',
    )) as { wrong: string[]; looked: number }
    // A closed root, or an empty page, shows it nothing.
    if (looked === 0) found.push(`${value}: nothing was looked at`)
    found.push(...wrong.map(each => `${value}: ${each}`))
  }
  return found
}
