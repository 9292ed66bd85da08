import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer'

const schemes = ['light', 'dark'] as const

/** Photographs a page in light and in dark; gives the names of the files. */
export async function shoot(page: Page, folder: string, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  for (const scheme of schemes) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    const file = join(folder, `${name}-${scheme}.png`)
    await page.screenshot({ path: file as `${string}.png` })
    files.push(file)
  }
  return files
}
