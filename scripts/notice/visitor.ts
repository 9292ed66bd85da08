import { readFile } from 'node:fs/promises'
import type { Browser, CDPSession, Page } from 'puppeteer'
import type { PostingRecord } from '../../src/core/pipeline/posting-record'
import type { SightingRecord } from '../../src/core/pipeline/sighting-record'
import type { SnapshotRecord } from '../../src/records/snapshots'
import { type Context, putSetting, readRows } from '../browser/stored'
import type { WebSource } from '../browser/web'
import type { SavedPage } from './list'
import { type NoticedPage, postingRow, profileRow } from './rows'

/** A page that asks for nothing within this time from when it came to rest is taken for silent. */
const silence = 1_500
/** One that asked whether it may be read is waited for until its outcome is there; no longer than this. */
const reading = 20_000
/** How often a page is idle before it is taken to have come to rest: on a busy machine that takes longer. */
const idle = `(async () => {
  for (let i = 0; i < 3; i++) await new Promise(done => requestIdleCallback(done, { timeout: 5_000 }))
})()`
/** A page whose parts never arrive is looked at all the same. */
const loading = 10_000

/** A window shows an address of its own first: by it the extension tells which tab it is. */
const windowHost = 'windows.example'

/** Without the scheme: browsers ask some hosts by https whatever the address says. */
const keyOf = (url: URL) => `${url.host}${url.pathname}${url.search}`

/** What is served: one file an address, and nothing else, so that no page leads to another. */
export class SavedWeb {
  readonly #shown = new Map<string, SavedPage>()

  show(page: SavedPage): void {
    this.#shown.set(keyOf(new URL(page.url)), page)
  }

  readonly source: WebSource = async url => {
    const page = this.#shown.get(keyOf(url))
    if (url.hostname.endsWith(windowHost)) return { body: '<title>Window</title>' }
    // "No content" cancels a navigation: a saved page that redirects stays where it is.
    if (!page) return { body: '', status: 204 }
    // Saved pages carry scripts that would hydrate or redirect.
    return { body: await readFile(page.path), headers: { 'content-security-policy': "script-src 'none'" } }
  }
}

/** Listens beside the worker's listeners and answers nothing: which tabs have asked to be read. */
const hear = `
  globalThis.heard = new Set()
  chrome.runtime.onMessage.addListener((_message, sender) => {
    if (sender.tab) globalThis.heard.add(sender.tab.id + ' ' + sender.tab.url)
  })`

/** Prepares the extension's page that visitors ask; once. A worker may end at any time, and its page doesn't. */
export const prepare = (desk: Context): Promise<unknown> => desk.evaluate(hear)

interface TabState {
  state: string
  /** The address that the tab had. */
  url: string
  visitId: string
  failure?: { message: string }
}

/** One window of the browser, in which saved pages are looked at one after another. */
export class Visitor {
  private constructor(
    private readonly web: SavedWeb,
    private readonly page: Page,
    private readonly desk: Context,
    private readonly tabId: number,
  ) {}

  /** A window of its own: a tab behind another is not visible, and readers wait until a page is. */
  static async open(browser: Browser, web: SavedWeb, desk: Context, root: CDPSession): Promise<Visitor> {
    const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    const target = await browser.waitForTarget(
      each => (each as { _targetId?: string })._targetId === targetId,
    )
    const page = await target.page()
    if (!page) throw new Error('The browser opened no window.')
    const marker = `https://${targetId.toLowerCase()}.${windowHost}/`
    await page.goto(marker)
    const tabId = await desk.evaluate(
      `chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === '${marker}')?.id)`,
    )
    if (typeof tabId !== 'number') throw new Error('The extension does not see the window.')
    return new Visitor(web, page, desk, tabId)
  }

  async visit(saved: SavedPage, isProfile: boolean): Promise<NoticedPage> {
    this.web.show(saved)
    if (isProfile) await putSetting(this.desk, 'ownProfile', saved.url)
    await this.desk.evaluate(`chrome.storage.session.remove('tab:${this.tabId}')`)
    const snapshots = isProfile ? await this.#snapshots() : new Set<string>()
    await this.page.goto(saved.url, { waitUntil: 'load', timeout: loading }).catch(() => undefined)
    const loaded = performance.now()
    const state = await this.#state(saved)
    if (state?.state === 'unsure' || state?.state === 'failed') {
      console.error(`${saved.file}: ${state.state}${state.failure ? `, ${state.failure.message}` : ''}`)
    }
    const ms = state ? Math.round(performance.now() - loaded) : null
    const noticed = state?.state === 'logged' ? await this.#postingOf(state.visitId) : null
    const profile = isProfile ? await this.#newSnapshot(snapshots) : null
    return {
      file: saved.file,
      noticed: noticed ? postingRow(noticed) : null,
      profile: profile ? profileRow(profile.snapshot) : null,
      ms: noticed || profile ? ms : null,
    }
  }

  /** What the worker made of this very page, or null where it is silent: the page before may still be read. */
  async #state(saved: SavedPage): Promise<TabState | null> {
    const own = keyOf(new URL(saved.url))
    let start = Number.POSITIVE_INFINITY
    const rests = () => {
      start = performance.now()
    }
    void this.page.evaluate(idle).then(rests, rests)
    const key = `tab:${this.tabId}`
    const tab = JSON.stringify(`${this.tabId} ${new URL(saved.url).href}`)
    for (;;) {
      const { state, heard } = (await this.desk.evaluate(
        `chrome.storage.session.get('${key}').then(got => ({ state: got['${key}'] ?? null, heard: heard.has(${tab}) }))`,
      )) as { state: TabState | null; heard: boolean }
      const isOwn = state !== null && keyOf(new URL(state.url)) === own
      if (isOwn) return state
      if (performance.now() - start > (heard ? reading : silence)) return null
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }

  async #postingOf(visitId: string): Promise<PostingRecord | null> {
    const sightings = await readRows<SightingRecord>(this.desk, 'sightings')
    const sighting = sightings.find(each => each.visitId === visitId)
    const postings = await readRows<PostingRecord>(this.desk, 'postings')
    return postings.find(each => each.id === sighting?.postingId) ?? null
  }

  async #snapshots(): Promise<Set<string>> {
    return new Set(
      (await readRows<SnapshotRecord>(this.desk, 'snapshots')).map(row => row.id + row.updatedAt),
    )
  }

  async #newSnapshot(before: Set<string>): Promise<SnapshotRecord | null> {
    const rows = await readRows<SnapshotRecord>(this.desk, 'snapshots')
    return rows.filter(row => !before.has(row.id + row.updatedAt)).at(-1) ?? null
  }
}
