import type { Page } from 'puppeteer'
import { openSurface } from '../../../scripts/browser/chromium'
import { control, shows } from './press'
import type { Session } from './session'

/** The options page at an address, as wide as on a desk. */
export async function sitDown(session: Session, hash: string): Promise<Page> {
  const page = await openSurface(session.extension, `options/index.html${hash}`)
  await page.setViewport({ width: 1360, height: 900 })
  await page.waitForSelector('h1')
  return page
}

/** Writes into the field of this name, as a paste comes in. */
export async function write(page: Page, name: string, text: string): Promise<void> {
  await (await control(page, name)).focus()
  await page.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`)
}

/** Writes a line, presses Enter, and sees it taken. */
export async function writeLine(page: Page, name: string, text: string): Promise<void> {
  await write(page, name, text)
  await page.keyboard.press('Enter')
  await shows(page, text)
}
