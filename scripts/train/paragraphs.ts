import type { LineModel } from '../../src/core/advert/lines/line-model'
import { readAdvertWith } from '../../src/core/advert/read-advert'
import type { LabelledAdvert } from './labelled-advert'

/** Counts behind an F1: found and right, in the labels, in the reading. */
export interface Counts {
  hit: number
  said: number
  claimed: number
}

export const f1 = ({ hit, said, claimed }: Counts): number =>
  said + claimed === 0 ? 0 : (200 * hit) / (said + claimed)

/**
 * Joins the lines of a labelled advert to one paragraph, reads it, and counts the lines of which at least half
 * the words are asked, against those that are labelled as asking.
 * @param stops whether a line without one gets a full stop (a heading a colon), as prose would have it; else the
 * lines stand in one run.
 */
export function countParagraph(advert: LabelledAdvert, model: LineModel, stops: boolean, into: Counts): void {
  const places: { start: number; end: number }[] = []
  let text = ''
  for (const { t, z } of advert.lines) {
    const start = text.length
    text += t
    places.push({ start, end: text.length })
    if (stops && !/[.!?:;,]\s*$/.test(t)) text += z === 'heading' ? ':' : '.'
    text += ' '
  }
  const { requirements } = readAdvertWith(model, {
    title: advert.title,
    company: advert.company,
    lines: [text.trimEnd()],
  })
  const asked = new Uint8Array(text.length)
  for (const { quote } of requirements) asked.fill(1, quote.start, quote.end)
  advert.lines.forEach(({ req }, i) => {
    const { start, end } = places[i] ?? { start: 0, end: 0 }
    const share = asked.subarray(start, end).reduce((sum, one) => sum + one, 0) / Math.max(1, end - start)
    if (req) into.said++
    if (share >= 0.5) into.claimed++
    if (req && share >= 0.5) into.hit++
  })
}
