import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Page } from 'puppeteer'
import { installInProfile, unpackedId } from './chromium-profile'

/**
 * A profile whose user once gave the extension a folder and said "on every visit": the prompt can't be answered in a
 * browser without a window.
 */
export async function giveFolder(profileDir: string, extensionDir: string, folder: string): Promise<void> {
  await installInProfile(profileDir, extensionDir)
  const path = join(profileDir, 'Default', 'Preferences')
  const preferences = JSON.parse(await readFile(path, 'utf8'))
  const origin = `chrome-extension://${unpackedId(extensionDir)}/,*`
  // Microseconds since 1601.
  const now = String((BigInt(Date.now()) + 11_644_473_600_000n) * 1_000n)
  const given = {
    path: folder,
    'display-name': basename(folder),
    'is-directory': true,
    readable: true,
    writable: true,
  }
  preferences.profile = {
    ...preferences.profile,
    content_settings: {
      exceptions: {
        file_system_access_chooser_data: {
          [origin]: { last_modified: now, setting: { 'chosen-objects': [given] } },
        },
        file_system_access_extended_permission: { [origin]: { last_modified: now, setting: 1 } },
      },
    },
  }
  await writeFile(path, JSON.stringify(preferences))
}

/** Drops a folder on what the selector finds. */
export async function dropFolder(page: Page, selector: string, folder: string): Promise<void> {
  await page.bringToFront()
  const place = await page.waitForSelector(selector)
  const box = await place?.boundingBox()
  if (!box) throw new Error(`${selector} is not shown.`)
  const client = await page.createCDPSession()
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...at, data })
  await client.detach()
}
