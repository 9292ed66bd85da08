import type { ElementHandle, Page } from 'puppeteer'
import { until } from '../../../scripts/browser/until'
import { press } from './press'

/** The backup that the page of data writes when its button is pressed. */
export async function takeBackup(page: Page): Promise<Buffer> {
  await page.evaluate(`{
    const make = URL.createObjectURL
    URL.createObjectURL = blob => { globalThis.written = blob; return make.call(URL, blob) }
    // The browser would save it where the user's downloads are.
    HTMLAnchorElement.prototype.click = () => {}
  }`)
  // What is counted on the page still arrives while the button is there: a press in that moment may miss it.
  const written = () => page.evaluate('globalThis.written !== undefined')
  for (let attempt = 1; ; attempt++) {
    try {
      await press(page, 'Write a backup')
      await until('the backup is written', written)
      break
    } catch (error) {
      if (attempt === 4) throw new Error(`${error}: ${await page.evaluate('document.body.innerText')}`)
    }
  }
  const base64 = await page.evaluate(`globalThis.written.arrayBuffer()
    .then(bytes => btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join('')))`)
  return Buffer.from(String(base64), 'base64')
}

/** Chooses a file to be restored, as by the button. */
export async function chooseBackup(page: Page, file: string): Promise<void> {
  const chooser = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null
  await chooser?.uploadFile(file)
}
