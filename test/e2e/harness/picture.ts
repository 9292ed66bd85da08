import type { Page } from 'puppeteer'
import { shoot } from '../../../scripts/start/shots'

/** The folder for pictures of what tests pass by, to be looked at; without it none are taken. */
export const shots = process.env.STEPPINGSTONE_SHOTS

/** Takes a picture in the browser's forced colours (dark), where a folder is named. */
export async function pictureForced(page: Page, name: string): Promise<void> {
  if (!shots) return
  const client = await page.createCDPSession()
  const forced = (value: string) =>
    client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value },
        { name: 'prefers-color-scheme', value: value === 'active' ? 'dark' : '' },
      ],
    })
  await forced('active')
  await page.screenshot({ path: `${shots}/${name}-forced.png` })
  await forced('')
  await client.detach()
}

/** Takes a picture in light and in dark, where a folder is named. */
export async function picture(page: Page, name: string): Promise<void> {
  if (shots) await shoot(page, shots, name)
}
