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
    const wrong = (await page.evaluate(
      'axe.run().then(result => result.violations.map(each => each.id + " " + each.nodes[0].target))',
    )) as string[]
    found.push(...wrong.map(each => `${value}: ${each}`))
  }
  return found
}
