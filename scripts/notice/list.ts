import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A saved page of the list, with the place of its file. */
export interface SavedPage {
  /** As the list names it. */
  file: string
  path: string
  url: string
}

/** Reads PAGES.jsonl: `{file, url, …}` a line, files relative to its folder; other keys are not used. */
export function readPages(list: string): SavedPage[] {
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      const { file, url } = JSON.parse(line) as { file?: unknown; url?: unknown }
      if (typeof file !== 'string' || typeof url !== 'string') {
        throw new Error(`${list}, line ${index + 1}: a page needs file and url.`)
      }
      return { file, url, path: resolve(dirname(list), file) }
    })
}

/**
 * Queues in which pages of one address follow one another (an address can show one file at a time), and all
 * profiles too (there is one "own profile" at a time).
 */
export function queuesOf(pages: SavedPage[], isProfile: (url: string) => boolean): SavedPage[][] {
  const queues = new Map<string, SavedPage[]>()
  for (const page of pages) {
    const key = isProfile(page.url) ? 'profiles' : new URL(page.url).href
    queues.set(key, [...(queues.get(key) ?? []), page])
  }
  return [...queues.values()].sort((a, b) => b.length - a.length)
}
