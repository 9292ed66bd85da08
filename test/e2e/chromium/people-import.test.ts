import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSurface } from '../../../scripts/browser/chromium'
import { patience, until } from '../../../scripts/browser/until'
import { press, shows } from '../harness/press'
import { Session } from '../harness/session'

let session: Session
let folder: string
beforeEach(async () => {
  session = await Session.open()
  folder = await mkdtemp(join(tmpdir(), 'contacts-'))
})
afterEach(async () => {
  await session?.close()
  await rm(folder, { recursive: true, force: true })
})

const many = 5_000
const table = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...Array.from(
    { length: many },
    (_, n) =>
      `Person,Number ${n},https://www.linkedin.com/in/person-${n},,"Works ${n % 700}, Ltd",Baker,05 Mar 2021`,
  ),
].join('\n')

async function bring(page: Page, path: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file]')
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path)
}

/** A busy machine takes its time over thousands of rows. */
const says = (page: Page, words: string) =>
  until(
    `"${words}" is said`,
    async () => String(await page.evaluate('document.body.innerText')).includes(words),
    { timeout: 2 * patience },
  )

const count = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve, reject) => {
    indexedDB.databases().then(all => {
      const request = indexedDB.open(all[0].name)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        const counting = request.result.transaction('people').objectStore('people').count()
        counting.onsuccess = () => (request.result.close(), resolve(counting.result))
      }
    })
  })`)

it('brings thousands of contacts in, none of them twice, and takes all back in one step', async () => {
  const path = join(folder, 'Connections.csv')
  await writeFile(path, table)
  const page = await openSurface(session.extension, 'options/index.html#people/people')
  await bring(page, path)
  await says(page, '5,000 people added')
  expect(await count(page)).toBe(many)
  await bring(page, path)
  await says(page, 'Nothing new: all 5,000 entries are here already.')
  expect(await count(page)).toBe(many)

  const card = join(folder, 'one.vcf')
  await writeFile(card, 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zora Last\r\nEND:VCARD\r\n')
  await bring(page, card)
  await shows(page, '1 person added')
  await press(page, 'Undo')
  await until('the one is gone again', async () => (await count(page)) === many)
})
