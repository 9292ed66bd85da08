import type { ElementHandle, Page } from 'puppeteer'
import { patience } from '../../../scripts/browser/until'

const roles =
  'button, a[href], [role="tab"], [role="radio"], [role="switch"], input, textarea, select, summary'

/**
 * Code that finds a control by its name as a screen reader says it, in whole or where it begins so; null where there is
 * none that can be used: a press on what still waits for something does nothing.
 */
export const finding = (name: string, document = 'document'): string => `(() => {
  const named = element => (element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '').trim()
  const all = [...${document}.querySelectorAll('${roles}')].filter(element => element.checkVisibility() && !element.matches(':disabled'))
  return all.find(element => named(element) === ${JSON.stringify(name)})
    ?? all.find(element => named(element).startsWith(${JSON.stringify(name)})) ?? null
})()`

/** The control of this name, once it is there. */
export async function control(page: Page, name: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(finding(name), { timeout: patience }).catch(async () => {
    const shown = await page.evaluate('document.body.innerText')
    throw new Error(`There is no control "${name}" in: ${String(shown).slice(0, 600)}`)
  })
  return handle as unknown as ElementHandle<Element>
}

/** A real click on it. */
export async function press(page: Page, name: string): Promise<void> {
  await (await control(page, name)).click()
}

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string): Promise<void> {
  const there = `document.body.innerText.includes(${JSON.stringify(words)})`
  await page.waitForFunction(there, { timeout: patience }).catch(async () => {
    const shown = await page.evaluate('document.body.innerText')
    throw new Error(`"${words}" does not stand in: ${String(shown).slice(0, 600)}`)
  })
}
