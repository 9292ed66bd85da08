import { trainedLineModel } from '../../../src/core/reading/lines/trained-line-model'
import { readAdvert } from '../../../src/core/reading/read-advert'
import { gazetteer } from '../../../src/core/reading/skills/gazetteer'
import { trainedTagger } from '../../../src/core/reading/tagger/trained-tagger'
import { wordsOf } from '../../../src/core/reading/words/languages'

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
