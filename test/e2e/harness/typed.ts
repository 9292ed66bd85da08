import type { Page } from 'puppeteer'
import { control } from './press'

/** Types a text into the field of this name, in place of what stands there. */
export async function typed(page: Page, name: string, text: string): Promise<void> {
  const field = await control(page, name)
  await field.evaluate(each => (each as HTMLInputElement).select())
  await field.type(text)
}
