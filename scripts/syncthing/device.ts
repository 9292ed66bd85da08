import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer'
import { type ExtensionBrowser, launchChromium, openSurface } from '../browser/chromium'
import { dropFolder, giveFolder } from '../browser/given-folder'
import { readRows } from '../browser/stored'
import { until } from '../browser/until'

/** A profile of a real Chromium, used as a user does: its options page at *Your devices* stays open. */
export class Device {
  private constructor(
    readonly name: string,
    private readonly extensionDir: string,
    readonly profileDir: string,
    private browser: ExtensionBrowser,
    public page: Page,
  ) {}

  static async open(name: string, extensionDir: string, folder: string, copyOf?: Device): Promise<Device> {
    const profileDir = await mkdtemp(join(tmpdir(), 'steppingstone-profile-'))
    if (copyOf) await cp(copyOf.profileDir, profileDir, { recursive: true })
    else await giveFolder(profileDir, extensionDir, folder)
    const browser = await launchChromium({ extensionDir, profileDir })
    const page = await openSurface(browser, 'options/index.html#settings/devices')
    return new Device(name, extensionDir, profileDir, browser, page)
  }

  async restart(): Promise<void> {
    await this.stop()
    const { extensionDir, profileDir } = this
    this.browser = await launchChromium({ extensionDir, profileDir })
    this.page = await openSurface(this.browser, 'options/index.html#settings/devices')
  }

  stop = (): Promise<void> => this.browser.browser.close()

  async remove(): Promise<void> {
    await this.stop().catch(() => {})
    await rm(this.profileDir, { recursive: true, force: true })
  }

  says = (words: string, page = this.page): Promise<unknown> =>
    until(`${this.name} says “${words}”`, async () =>
      String(await page.evaluate('document.body.innerText')).includes(words),
    )

  async press(name: string, page = this.page): Promise<void> {
    await page.bringToFront()
    const find = `[...document.querySelectorAll('button:not(:disabled)')].find(each =>
      each.checkVisibility() && (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(${JSON.stringify(name)}))`
    await page.waitForFunction(`${find} !== undefined`)
    await ((await page.evaluateHandle(find)) as unknown as ElementHandle<Element>).click()
  }

  async type(label: string, text: string, page = this.page): Promise<void> {
    const find = `document.getElementById([...document.querySelectorAll('label')].find(each =>
      each.textContent.trim().startsWith(${JSON.stringify(label)}))?.htmlFor ?? '')`
    await page.waitForFunction(`${find} !== null`)
    const field = (await page.evaluateHandle(find)) as unknown as ElementHandle<HTMLInputElement>
    await field.evaluate(each => each.select())
    await field.type(text)
  }

  /** Gives the folder to the page, and begins or joins. */
  async setUp(folder: string, passphrase: string, begins: boolean): Promise<void> {
    await dropFolder(this.page, '[aria-labelledby=folder] .op-drop', folder)
    await this.says(begins ? 'is not used by any device yet' : 'is in use by your other devices')
    await this.type('What this device is called', this.name)
    await this.type('Passphrase', passphrase)
    await this.press(begins ? 'Go on' : 'Join')
    if (!begins) return
    await this.page.waitForSelector('.op-recovery-groups code')
    const groups = await this.page.$$eval('.op-recovery-groups code', all =>
      all.map(each => each.textContent),
    )
    const asked = Number(
      /group (\d+) of/.exec(String(await this.page.evaluate('document.body.innerText')))?.[1],
    )
    await this.type(`Type group ${asked}`, groups[asked - 1] ?? '')
    await this.press('Keep in step')
    await this.says('No other device has joined yet.')
  }

  /** Where it waits for the user there is no button for that: a page looks when it is opened. */
  async look(): Promise<void> {
    await this.page.bringToFront()
    const offers = `[...document.querySelectorAll('button:not(:disabled)')].some(each => each.textContent.trim() === 'Look now')`
    if (await this.page.evaluate(offers)) await this.press('Look now')
    else {
      const before = this.page
      this.page = await openSurface(this.browser, 'options/index.html#settings/devices')
      await before.close()
    }
  }

  private async at<T>(hash: string, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await openSurface(this.browser, `options/index.html#${hash}`)
    try {
      return await work(page)
    } finally {
      await page.close()
    }
  }

  log = (...actions: string[]): Promise<void> =>
    this.at('brand/evidence', async page => {
      await page.bringToFront()
      for (const action of actions) {
        await (await page.waitForSelector('form input'))?.type(action)
        await page.keyboard.press('Enter')
        await this.holds(action)
      }
    })

  async import(lines: readonly string[]): Promise<void> {
    const file = join(this.profileDir, 'lines.txt')
    await writeFile(file, lines.map(line => `- ${line}`).join('\n'))
    await this.at('brand/evidence', async page => {
      await page.bringToFront()
      await (await page.waitForSelector('summary'))?.click()
      const field = await page.waitForSelector('input[type=file][aria-label="File with accomplishments"]')
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
      await this.press('Add ', page)
      await this.says('added to the log.', page)
    })
  }

  private entry = async (action: string): Promise<string> => {
    const rows = await readRows<{ id: string; action: string }>(this.page, 'evidence')
    return rows.find(row => row.action === action)?.id ?? ''
  }

  delete = async (action: string): Promise<void> => {
    await this.at(`brand/evidence?open=${await this.entry(action)}`, async page => {
      await this.press('Delete this entry', page)
      await until(`“${action}” is gone`, async () => !(await this.actions()).includes(action))
    })
  }

  edit = async (action: string, result: string): Promise<void> => {
    await this.at(`brand/evidence?open=${await this.entry(action)}`, async page => {
      await page.bringToFront()
      await this.type('What came of it', result, page)
      await page.keyboard.press('Tab')
      await until(`“${result}” is stored`, async () =>
        (await readRows<{ result: string }>(this.page, 'evidence')).some(row => row.result === result),
      )
    })
  }

  actions = async (): Promise<string[]> =>
    (await readRows<{ action: string }>(this.page, 'evidence')).map(row => row.action).sort()

  holds = (action: string): Promise<unknown> =>
    until(`${this.name} has “${action.slice(0, 40)}”`, async () => (await this.actions()).includes(action))
}

/** So long the two may take until they hold the same (milliseconds). */
const longest = 240_000

/** Looks again and again on both until they hold the same, as their alarms would; @returns how many records. */
export async function alike(a: Device, b: Device, holds: (actions: string[]) => boolean): Promise<number> {
  const end = Date.now() + longest
  for (;;) {
    await a.look()
    await b.look()
    const [first, second] = [await a.actions(), await b.actions()]
    if (holds(first) && JSON.stringify(first) === JSON.stringify(second)) return first.length
    if (Date.now() > end)
      throw new Error(
        `${a.name} and ${b.name} did not come to hold the same: ${first.length}, ${second.length}`,
      )
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}
