import type { Line } from '../text/lines'
import type { Pair } from './pairs'
import { isApplyText, otherJobsWords } from './words/apply'
import { labelMeaning } from './words/labels'
import { zoneOf } from './words/zones'

/** The run of lines that is the advert's text: `from` inclusive, `to` exclusive. */
export interface Stretch {
  from: number
  to: number
  /** Characters of plain text in it. */
  mass: number
}

const consent = /\b(?:cookies?|datenschutzerkl[äa]rung|politique de confidentialit[ée])\b/i
const ends =
  /^(?:share|teilen|partager|compartir|condividi|follow us|©|copyright|all rights reserved|powered by|back to|return to|zur[üu]ck|retour)/i

/** How much a line speaks for being (positive) or not being (negative) part of an advert's text. */
function weigh(line: Line, inPair: boolean): number {
  const length = line.text.length
  if (line.chrome) return -60
  if (line.role === 'control') return -25
  if (otherJobsWords.test(line.text) && length < 80) return -900
  if (line.linked > length * 0.6) return -20 - Math.min(length, 60)
  if (isApplyText(line.text)) return -25
  if (ends.test(line.text) && length < 120) return -60
  if (consent.test(line.text)) return -40
  if (line.role === 'label' && line.element.tagName === 'LABEL')
    return labelMeaning(line.text) === 'description' ? 5 : -40
  if (line.role === 'heading' || line.strong) return zoneOf(line.text) ? 50 : -4
  if (inPair) return length > 250 ? Math.min(length, 500) : -6
  if (line.role === 'item') return length >= 15 ? Math.min(length, 300) + 10 : 0
  if (length >= 60) return Math.min(length, 500)
  return zoneOf(line.text) ? 30 : -6
}

/** Finds the advert's text as the run of lines with the highest sum of weights; null where there is none. */
export function findStretch(lines: readonly Line[], pairs: readonly Pair[]): Stretch | null {
  const paired = new Set<number>()
  for (const pair of pairs) {
    if (pair.meaning !== 'description') for (let at = pair.from; at < pair.to; at++) paired.add(at)
  }
  let best: { from: number; to: number; sum: number } = { from: 0, to: 0, sum: 0 }
  let from = 0
  let sum = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) continue
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += weigh(line, paired.has(at))
    if (sum > best.sum) best = { from, to: at + 1, sum }
  }
  if (best.to === 0) return null
  const start = openingOf(lines, best.from, paired)
  const mass = lines
    .slice(start, best.to)
    .reduce((total, line) => total + (line.chrome ? 0 : line.text.length - line.linked), 0)
  return { from: start, to: best.to, mass }
}

/** Headings and bold lines directly before the text open it. */
function openingOf(lines: readonly Line[], from: number, paired: ReadonlySet<number>): number {
  let start = from
  while (start > 0) {
    const before = lines[start - 1]
    if (!before || before.chrome || paired.has(start - 1) || before.linked > 0) break
    if (!(zoneOf(before.text) || labelMeaning(before.text) === 'description')) break
    start--
  }
  return start
}

/** The lines of the stretch without pairs at its edges, controls, other jobs and furniture. */
export function advertLines(
  lines: readonly Line[],
  stretch: Stretch,
  pairs: readonly Pair[],
  title: string,
): Line[] {
  const dropped = new Set<number>()
  for (const pair of pairs) {
    if (pair.meaning === 'description' || pair.value.length > 120) continue
    if (pair.from - stretch.from < 12 || stretch.to - pair.to < 6)
      for (let at = pair.from; at < pair.to; at++) dropped.add(at)
  }
  return lines
    .slice(stretch.from, stretch.to)
    .filter(
      (line, at) =>
        !line.chrome &&
        line.role !== 'control' &&
        !dropped.has(stretch.from + at) &&
        !isApplyText(line.text) &&
        !(at < 6 && line.text === title),
    )
}
