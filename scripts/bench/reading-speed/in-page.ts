import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { glance, lookCloser } from '../../../src/pages/postings/glance'
import { readPage } from '../../../src/pages/postings/read-page'

/** Milliseconds of each kind of work on one page, the median of the rounds. */
export interface Times {
  empty: number
  /** Both looks together, as on a page where neither finds anything. */
  glance: number
  readPage: number
  readability: number
  defuddle: number
}

const now = '2026-08-03T12:00:00.000Z'
const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

/** Every round works on its own copy of the document, made outside the measured time: caches stay cold and some readers change it. */
function timesOf(html: string, url: string, rounds: number): Times {
  const original = new DOMParser().parseFromString(html, 'text/html')
  const page = (document: Document) => ({ document, url: new URL(url) })
  const work: Record<keyof Times, (document: Document) => unknown> = {
    empty: () => null,
    glance: document => glance(page(document)) || lookCloser(document),
    readPage: document => readPage(page(document), { now, clock: () => performance.now() }),
    readability: document => new Readability(document).parse(),
    defuddle: document => new Defuddle(document, { url }).parse(),
  }
  const times: Record<keyof Times, number[]> = {
    empty: [],
    glance: [],
    readPage: [],
    readability: [],
    defuddle: [],
  }
  for (let round = 0; round < rounds; round++) {
    // Side by side: all of them in each round, so that a busy machine is unfair to none.
    for (const name of Object.keys(work) as (keyof Times)[]) {
      const copy = original.cloneNode(true) as Document
      const began = performance.now()
      try {
        work[name](copy)
      } catch {
        // A reader that fails on a page has still cost its time.
      }
      times[name].push(performance.now() - began)
    }
  }
  return {
    empty: median(times.empty),
    glance: median(times.glance),
    readPage: median(times.readPage),
    readability: median(times.readability),
    defuddle: median(times.defuddle),
  }
}

Object.assign(globalThis, { timesOf })
