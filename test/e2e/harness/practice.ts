import type { Page } from 'puppeteer'
import { openSurface } from '../../../scripts/browser/chromium'
import { control } from './press'
import type { Session } from './session'

/** A place of the options page, opened anew. */
export async function optionsAt(session: Session, hash: string): Promise<Page> {
  const page = await openSurface(session.extension, `options/index.html${hash}`)
  await page.waitForSelector('h1')
  return page
}

/** The same page at another place, as a link leads there. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await page.waitForSelector('h1')
}

/** Types into a field in place of what it holds. */
export async function fill(page: Page, name: string, text: string, key?: 'Enter' | 'Tab'): Promise<void> {
  const field = await control(page, name)
  await field.focus()
  await page.evaluate(`document.activeElement.select?.()`)
  await page.keyboard.type(text)
  if (key) await page.keyboard.press(key)
}

/** Sets a field that has a picker of its own (a day, a choice), as choosing in it does. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const field = await control(page, name)
  await field.evaluate((element, chosen) => {
    const input = element as HTMLInputElement
    input.value = chosen
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, value)
}

/** Said at the end of a practice's test: the run's output tells which of the twenty work. */
export const passed = (practice: number): void => console.log(`practice ${practice}: passed`)
