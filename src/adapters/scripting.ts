import browser from 'webextension-polyfill'
import type { ReaderGlobal } from '../core/contract/content-reader'

/**
 * Scripts put into pages. All run in the extension's own isolated world; none in the page's.
 * `notice` is registered for the sites that are on; reader and overlay come only when they are wanted.
 */
const noticeScript = 'content/notice.js'
const readerScript = 'content/reader.js'
const overlayScript = 'content/overlay.js'

const registrationId = 'notice'

/**
 * Brings the registration in line: the notice script on `matches`, nowhere else.
 * @returns whether it was out of line.
 */
export async function registerNotice(
  matches: readonly string[],
  excludeMatches: readonly string[],
): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [registrationId] })
  const wanted = {
    id: registrationId,
    js: [noticeScript],
    matches: [...matches],
    // Firefox refuses an empty list.
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  const before = registered[0]
  if (!before && matches.length === 0) return false
  const same = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    JSON.stringify([...(a ?? [])].sort()) === JSON.stringify([...(b ?? [])].sort())
  if (
    before &&
    matches.length > 0 &&
    same(before.matches, matches) &&
    same(before.excludeMatches, excludeMatches)
  )
    return false
  // An update cannot take excludeMatches away, so it is made anew.
  if (before) await browser.scripting.unregisterContentScripts({ ids: [registrationId] })
  if (matches.length > 0) await browser.scripting.registerContentScripts([wanted])
  return true
}

/** Puts the notice script into tabs that were open before their site was switched on. */
export async function noticeOpenTabs(
  matches: readonly string[],
  allowed: (url: string) => boolean,
): Promise<void> {
  if (matches.length === 0) return
  const tabs = await browser.tabs.query({ url: [...matches] })
  await Promise.allSettled(
    tabs
      .filter(tab => tab.id !== undefined && !tab.discarded && tab.url !== undefined && allowed(tab.url))
      .map(tab =>
        browser.scripting.executeScript({
          target: { tabId: tab.id as number, allFrames: true },
          files: [noticeScript],
        }),
      ),
  )
}

/** The documents that got the reader or are getting it, the latest at the end. */
const withReader = new Map<string, Promise<unknown>>()
const mostRemembered = 1_000

/**
 * Puts the reader into a document, once.
 * @param documentId The browser's name for it. Without one the document itself is asked whether it has the reader.
 */
export async function injectReader(
  tabId: number,
  frameId: number,
  documentId: string | null = null,
): Promise<void> {
  // By the document: the frame may show another one by now.
  const target = documentId === null ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] }
  const inject = () => browser.scripting.executeScript({ target, files: [readerScript] })
  if (documentId === null) {
    const [has] = await browser.scripting.executeScript({
      target,
      func: () => (globalThis as ReaderGlobal).steppingstoneReader !== undefined,
    })
    if (has?.result !== true) await inject()
    return
  }
  const before = withReader.get(documentId)
  const injected = before ?? inject()
  if (!before) withReader.set(documentId, injected)
  const [oldest] = withReader.keys()
  if (withReader.size > mostRemembered && oldest !== undefined) withReader.delete(oldest)
  await injected.catch((error: unknown) => {
    withReader.delete(documentId)
    throw error
  })
}

/**
 * What the reader in the top frame of a tab says; null where there is none.
 * @throws where the browser gives no access to the tab.
 */
async function askReader(
  tabId: number,
  what: 'readPage' | 'readProfile' | 'readResults' | 'report',
): Promise<unknown> {
  await injectReader(tabId, 0)
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: (name: typeof what) => (globalThis as ReaderGlobal).steppingstoneReader?.[name]() ?? null,
    args: [what],
  })
  return result?.result ?? null
}

/** Reads the page of a tab once. @throws as `askReader`. */
export const readOnce = (tabId: number): Promise<unknown> => askReader(tabId, 'readPage')

/** The structure of the page in a tab, without its words. @throws as `askReader`. */
export const reportOnce = (tabId: number): Promise<unknown> => askReader(tabId, 'report')

/** The tab's address by the browser's word. */
const addressOf = async (tabId: number): Promise<string> => (await browser.tabs.get(tabId)).url ?? ''

/** What was read in a tab, with its address. */
interface ReadAt {
  read: unknown
  url: string
}

/** Where the page went on to another address meanwhile, what was read may be of either: nothing is given then. */
async function readAtAddress(tabId: number, what: 'readProfile' | 'readResults'): Promise<ReadAt> {
  const before = await addressOf(tabId)
  const read = await askReader(tabId, what)
  const url = await addressOf(tabId)
  return { read: url === before ? read : null, url }
}

/** Reads the profile in a tab once. @throws as `askReader`. */
export const readProfileOnce = (tabId: number): Promise<ReadAt> => readAtAddress(tabId, 'readProfile')

/** Reads the results of a web search in a tab once. @throws as `askReader`. */
export const readResultsOnce = (tabId: number): Promise<ReadAt> => readAtAddress(tabId, 'readResults')

/** @throws where the browser gives no access to the tab. */
export async function injectOverlay(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [overlayScript] })
}
