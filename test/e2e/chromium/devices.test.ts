import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSurface, workerOf } from '../../../scripts/browser/chromium'
import { dropFolder, giveFolder } from '../../../scripts/browser/given-folder'
import { readRows } from '../../../scripts/browser/stored'
import { until } from '../../../scripts/browser/until'
import { Session } from '../harness/session'

async function click(page: Page, name: string): Promise<void> {
  await page.bringToFront()
  const find = `[...document.querySelectorAll('button, label, a')].find(each =>
    (each.getAttribute('aria-label') ?? each.textContent).trim() === ${JSON.stringify(name)})`
  await page.waitForFunction(`${find} !== undefined`)
  await ((await page.evaluateHandle(find)) as unknown as ElementHandle<Element>).click()
}
const says = (page: Page, text: string) =>
  until(`the page says “${text}”`, async () =>
    ((await page.evaluate('document.body.innerText')) as string).includes(text),
  )
async function fill(page: Page, label: string, text: string): Promise<void> {
  const find = `document.getElementById([...document.querySelectorAll('label')].find(each =>
    each.textContent.trim() === ${JSON.stringify(label)})?.htmlFor ?? '')`
  await page.waitForFunction(`${find} !== null`)
  const field = (await page.evaluateHandle(find)) as unknown as ElementHandle<HTMLInputElement>
  await field.evaluate(each => each.select())
  await field.type(text)
}

const passphrase = 'a passphrase that nobody draws'

describe('two browsers and a folder', () => {
  let folder: string
  const all: Session[] = []
  const opened = async (): Promise<Session> => {
    const session = await Session.open({
      reckons: true,
      prepare: (profileDir, extensionDir) => giveFolder(profileDir, extensionDir, folder),
    })
    all.push(session)
    return session
  }
  const page = (session: Session) => openSurface(session.extension, 'options/index.html#settings/devices')
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'steppingstone-folder-'))
  })
  afterAll(async () => {
    for (const session of all) await session.close()
    await rm(folder, { recursive: true, force: true })
  })

  const actions = async (session: Session): Promise<string[]> =>
    (await readRows<{ action: string }>(await workerOf(session.extension), 'evidence'))
      .map(row => row.action)
      .sort()

  async function log(session: Session, action: string): Promise<void> {
    const evidence = await openSurface(session.extension, 'options/index.html#brand/evidence')
    await evidence.waitForSelector('form input')
    const field = (await evidence.$('form input')) as ElementHandle<HTMLInputElement>
    await field.type(action)
    await evidence.keyboard.press('Enter')
    await until(`“${action}” is stored`, async () =>
      (await actions(session)).some(each => each.includes(action)),
    )
    await evidence.close()
  }

  it('keep the same records, encrypted, and go on by themselves after a restart', async () => {
    const laptop = await opened()
    await log(laptop, 'Halved the night run')
    const first = await page(laptop)
    await dropFolder(first, '[aria-labelledby=folder] .op-drop', folder)
    await says(first, 'is not used by any device yet')
    await fill(first, 'What this device is called', 'Laptop')
    await fill(first, 'Passphrase', passphrase)
    await click(first, 'Go on')
    await first.waitForSelector('.op-recovery-groups code')
    const groups = (await first.$$eval('.op-recovery-groups code', found =>
      found.map(each => each.textContent),
    )) as string[]
    expect(groups).toHaveLength(13)
    const asked = await first.$eval('form .ss-label', label =>
      Number(/\d+/.exec(label.textContent ?? '')?.[0]),
    )
    await fill(first, `Type group ${asked} of the sheet`, groups[asked - 1] ?? '')
    await click(first, 'Keep in step')
    await says(first, 'No other device has joined yet.')

    const desk = await opened()
    await log(desk, 'Led the move to Leeds')
    const second = await page(desk)
    await dropFolder(second, '[aria-labelledby=folder] .op-drop', folder)
    await says(second, 'is in use by your other devices')
    await fill(second, 'What this device is called', 'Desk')
    await fill(second, 'Passphrase', 'another one that is long enough')
    await click(second, 'Join')
    await until('the wrong one is refused', async () =>
      ((await second.evaluate('document.body.innerText')) as string).includes(
        'That does not open this folder.',
      ),
    )
    await fill(second, 'Passphrase', passphrase)
    await click(second, 'Join')
    await says(second, 'with Laptop')
    expect(await actions(desk)).toEqual(['Halved the night run', 'Led the move to Leeds'])

    // The worker reads alone, after a start of the browser.
    await laptop.restart()
    await until('the laptop has heard', async () => (await actions(laptop)).length === 2)
    const again = await page(laptop)
    await says(again, 'with Desk')

    for (const path of await readdir(folder, { recursive: true })) {
      if (!/\.\w+$/.test(path)) continue
      const text = (await readFile(join(folder, path))).toString('latin1')
      for (const word of ['Halved', 'Leeds', 'Laptop', 'Desk', 'evidence']) expect(text).not.toContain(word)
      expect(path).toMatch(/^(steppingstone-key-\w+\.json|d\/\w{10}\/(head-)?[\d-]+\.ssc)$/)
    }
  })
})
