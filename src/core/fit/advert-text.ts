import type { Quote, Zone } from '../advert/advert'
import { type Opening, quoteAround } from './opening'
import { type Word, wordsOf } from './words'

/** The advert with its lines cut into words once, for the parts of a judgement that look for the user's words. */
export interface AdvertText extends Pick<Opening, 'fields' | 'reading' | 'lines'> {
  words: readonly (readonly Word[])[]
  zoneOf: (line: number) => Zone
}

export function advertText({ fields, reading, lines }: Opening): AdvertText {
  return {
    fields,
    reading,
    lines,
    words: lines.map(line => wordsOf(line)),
    zoneOf: line => reading.lines[line]?.zone ?? 'other',
  }
}

/** The first line in which a pattern stands, with the clause around it; `accepts` may refuse a place. */
export function findInLines(
  text: AdvertText,
  pattern: RegExp,
  accepts: (line: number, match: RegExpExecArray) => boolean = () => true,
): { match: RegExpExecArray; quote: Quote } | null {
  for (const [line, content] of text.lines.entries()) {
    const match = pattern.exec(content)
    if (match && accepts(line, match)) {
      return { match, quote: quoteAround(text.lines, line, match.index, match.index + match[0].length) }
    }
  }
  return null
}
