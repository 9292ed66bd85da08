import { writeFile } from 'node:fs/promises'
import type { Browser } from 'puppeteer'

/** Prints a page into a PDF, as people make their résumés. */
export async function printPdf(browser: Browser, html: string, file: string): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(html)
  await writeFile(file, await page.pdf({ format: 'A4' }))
  await page.close()
}
