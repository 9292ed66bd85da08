import nlp from 'compromise'
import { type AdvertText, readAdvert } from '../../../src/core/advert/read-advert'
import { findSkills } from '../../../src/core/advert/skills/find-skills'
import { tagSpans } from '../../../src/core/advert/tagger/tag-spans'
import { taggerWords } from '../../../src/core/advert/tagger/tagger-words'
import { trainedTagger } from '../../../src/core/advert/tagger/trained-tagger'

export interface Job {
  adverts: AdvertText[]
  /** How often each advert is read. */
  rounds: number
}

/** Milliseconds, one figure for each advert: the median of its rounds. */
export interface AdvertTimes {
  /** All that is read of an advert. */
  ours: number[]
  /** Skills and knowledge alone, in every line: what is likest to what compromise does. */
  tagged: number[]
  compromise: number[]
}

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function tag({ lines }: AdvertText): void {
  for (const line of lines) {
    findSkills(line)
    tagSpans(
      taggerWords(line).map(word => word.text),
      trainedTagger(),
    )
  }
}

function measure({ adverts, rounds }: Job): AdvertTimes {
  const ours: number[] = []
  const tagged: number[] = []
  const compromise: number[] = []
  // Both are warm before they are measured. Answers that are kept must not make a repeated text cheap: each
  // round reads the adverts one after the other, and what is kept is fewer lines than they have.
  for (const advert of adverts.slice(0, 8)) {
    readAdvert(advert)
    tag(advert)
    nlp(advert.lines.join('\n'))
  }
  const rows = adverts.map(() => ({
    ours: [] as number[],
    tagged: [] as number[],
    compromise: [] as number[],
  }))
  for (let round = 0; round < rounds; round++)
    adverts.forEach((advert, i) => {
      rows[i]?.ours.push(timed(() => readAdvert(advert)))
      rows[i]?.tagged.push(timed(() => tag(advert)))
      rows[i]?.compromise.push(timed(() => nlp(advert.lines.join('\n'))))
    })
  for (const row of rows) {
    ours.push(median(row.ours))
    tagged.push(median(row.tagged))
    compromise.push(median(row.compromise))
  }
  return { ours, tagged, compromise }
}

globalThis.onmessage = ({ data }: MessageEvent<Job>) => postMessage(measure(data))
