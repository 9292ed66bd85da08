import type { Page } from '../../page'
import type { Budget } from '../budget'
import { markConsent } from '../text/consent'
import { forgiveLargeChrome, type Line, linesUnder } from '../text/lines'
import { findStretch, type Stretch } from './advert'
import { type Headline, readHeadline } from './headline'
import { type Mark, marksOf } from './marks'
import { type Pair, pairsOf } from './pairs'

/** A page as the generic reader sees it: gathered once, then only judged. */
export interface Sketch {
  url: URL
  lines: Line[]
  pairs: Pair[]
  readonly marks: Mark[]
  headline: Headline
  ogTitle: string
  siteName: string
  /** The advert's text, or null. */
  stretch: Stretch | null
  /** Words of the advert's text, folded, with a space at both ends. */
  readonly advertText: string
  complete: boolean
}

/** For finding names in running text: without case, accents and punctuation, a space at both ends. */
export const foldText = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `

const meta = (document: Document, property: string): string =>
  (document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '').slice(0, 500).trim()

const advertOf = (lines: readonly Line[], stretch: Stretch | null): string =>
  stretch
    ? lines
        .slice(stretch.from, stretch.to)
        .map(line => line.text)
        .join(' ')
    : ''

/** Gathers everything that is judged. Marks and text are made only when they are asked for. */
export function sketchOf(page: Page, budget: Budget): Sketch {
  const { document, url } = page
  const body = document.body ?? document.documentElement
  const lines = linesUnder(body, budget)
  forgiveLargeChrome(lines)
  markConsent(lines)
  const complete = !budget.over()
  const pairs = pairsOf(lines)
  const stretch = findStretch(lines, pairs)
  let marks: Mark[] | null = null
  let advertText: string | null = null
  return {
    url,
    lines,
    pairs,
    get marks() {
      marks ??= marksOf(lines, document)
      return marks
    },
    headline: readHeadline(document.title),
    ogTitle: meta(document, 'og:title'),
    siteName: meta(document, 'og:site_name'),
    stretch,
    get advertText() {
      advertText ??= foldText(advertOf(lines, stretch).slice(0, 60_000))
      return advertText
    },
    complete,
  }
}
