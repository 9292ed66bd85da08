import { trainedLineModel } from '../../../src/core/advert/lines/trained-line-model'
import { readAdvert } from '../../../src/core/advert/read-advert'
import { gazetteer } from '../../../src/core/advert/skills/gazetteer'
import { trainedTagger } from '../../../src/core/advert/tagger/trained-tagger'
import { wordsOf } from '../../../src/core/advert/words/languages'

/** Milliseconds since the worker's script began, which the bundle's first line notes. */
export interface ColdTimes {
  /** Weights unpacked; names and word lists indexed. */
  ready: number
  /** The first advert of two lines read, its patterns compiled. */
  first: number
}

declare const began: number

globalThis.onmessage = () => {
  trainedLineModel()
  trainedTagger()
  gazetteer()
  wordsOf('en')
  const ready = performance.now() - began
  readAdvert({
    title: 'Baker',
    company: 'Crumb & Co',
    lines: ['Requirements', 'Two years of experience with bread ovens and Excel'],
  })
  postMessage({ ready, first: performance.now() - began } satisfies ColdTimes)
}
