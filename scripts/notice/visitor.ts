import { readFile } from 'node:fs/promises'
import type { Browser, CDPSession, Page, WebWorker } from 'puppeteer'
import type { PostingRecord, SightingRecord, SnapshotRecord } from '../../src/core/records'
import { putSetting, readRows } from '../browser/stored'
import type { WebSource } from '../browser/web'
import type { SavedPage } from './list'
import { type NoticedPage, postingRow, profileRow } from './rows'

/** A page with nothing to notice sends nothing: after this time from its load it is taken for silent. */
const silence = 1_200
/** A page whose parts never arrive is looked at all the same. */
const loading = 10_000

/** A window shows an address of its own first: by it the extension tells which tab it is. */
const windowHost = 'windows.example'

/** What is served: one file an address, and nothing else, so that no page leads to another. */
export class SavedWeb {
  readonly #shown = new Map<string, SavedPage>()

  show(page: SavedPage): void {
    this.#shown.set(new URL(page.url).href.replace(/#.*$/, ''), page)
  }

  readonly source: WebSource = async url => {
    const page = this.#shown.get(url.href)
    if (url.hostname.endsWith(windowHost)) return { body: '<title>Window</title>' }
    // "No content" cancels a navigation: a saved page that redirects stays where it is.
    if (!page) return { body: '', status: 204 }
    // Saved pages carry scripts that would hydrate or redirect.
    return { body: await readFile(page.path), headers: { 'content-security-policy': "script-src 'none'" } }
  }
}

interface TabState {
  state: string
  visitId: string
}

/** One window of the browser, in which saved pages are looked at one after another. */
export class Visitor {
  private constructor(
    private readonly web: SavedWeb,
    private readonly page: Page,
    private readonly worker: WebWorker,
    private readonly tabKey: string,
  ) {}

  /** A window of its own: a tab behind another is not visible, and readers wait until a page is. */
  static async open(browser: Browser, web: SavedWeb, worker: WebWorker, root: CDPSession): Promise<Visitor> {
    const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', newWindow: true })
    const target = await browser.waitForTarget(
      each => (each as { _targetId?: string })._targetId === targetId,
    )
    const page = await target.page()
    if (!page) throw new Error('The browser opened no window.')
    const marker = `https://${targetId.toLowerCase()}.${windowHost}/`
    await page.goto(marker)
    const tabId = await worker.evaluate(
      `chrome.tabs.query({}).then(tabs => tabs.find(tab => tab.url === '${marker}')?.id)`,
    )
    if (typeof tabId !== 'number') throw new Error('The extension does not see the window.')
    return new Visitor(web, page, worker, `tab:${tabId}`)
  }

  async visit(saved: SavedPage, isProfile: boolean): Promise<NoticedPage> {
    this.web.show(saved)
    if (isProfile) await putSetting(this.worker, 'ownProfile', saved.url)
    await this.worker.evaluate(`chrome.storage.session.remove('${this.tabKey}')`)
    const snapshots = isProfile ? await this.#snapshots() : new Set<string>()
    await this.page.goto(saved.url, { waitUntil: 'load', timeout: loading }).catch(() => undefined)
    const loaded = performance.now()
    const state = await this.#stateWithin(silence)
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

  async #stateWithin(patience: number): Promise<TabState | null> {
    const end = performance.now() + patience
    for (;;) {
      const state = (await this.worker.evaluate(
        `chrome.storage.session.get('${this.tabKey}').then(got => got['${this.tabKey}'] ?? null)`,
      )) as TabState | null
      if (state || performance.now() > end) return state
      await new Promise(resolve => setTimeout(resolve, 25))
    }
  }

  async #postingOf(visitId: string): Promise<PostingRecord | null> {
    const sightings = await readRows<SightingRecord>(this.worker, 'sightings')
    const sighting = sightings.find(each => each.visitId === visitId)
    const postings = await readRows<PostingRecord>(this.worker, 'postings')
    return postings.find(each => each.id === sighting?.postingId) ?? null
  }

  async #snapshots(): Promise<Set<string>> {
    return new Set(
      (await readRows<SnapshotRecord>(this.worker, 'snapshots')).map(row => row.id + row.updatedAt),
    )
  }

  async #newSnapshot(before: Set<string>): Promise<SnapshotRecord | null> {
    const rows = await readRows<SnapshotRecord>(this.worker, 'snapshots')
    return rows.filter(row => !before.has(row.id + row.updatedAt)).at(-1) ?? null
  }
}
