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

/** Headings of what follows an advert on its page: the form, the declarations that the law asks for. */
const sectionsAfter =
  /^(?:voluntary self.?identification|u\.?s\.? (?:equal|standard)|self.?identification|create a job alert|apply for this (?:job|position)|(?:submit|start) your application|personal (?:information|details)|your (?:details|information)|pers[öo]nliche (?:angaben|daten)|angaben zu (?:deiner|ihrer) person|informations personnelles|datos personales|dati personali|dados pessoais|leave a (?:reply|comment)|\d+ comments?|kommentare|commentaires)/iu

/** Declarations for statistics fill the rest of a page, in long sentences that no one should take for an advert. */
const declarations = /^(?:voluntary self.?identification|u\.?s\.? (?:equal|standard)|self.?identification)/iu

/** Lines that no advert crosses: headings of other jobs, of a form, of comments. */
const endsAdvert = (line: Line): boolean =>
  !line.chrome &&
  line.text.length < 140 &&
  ((otherJobsWords.test(line.text) && line.text.length < 80) ||
    sectionsAfter.test(line.text) ||
    (line.role === 'heading' && isApplyText(line.text)))

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu

/** How much a text says, in Latin letters: a sign of Chinese, Japanese or Korean writing says as much as two or three. */
export const extentOf = (text: string): number =>
  text.length + Math.round(1.5 * (text.match(dense)?.length ?? 0))

/** How much a line speaks for being (positive) or not being (negative) part of an advert's text. */
function weigh(line: Line, inPair: boolean): number {
  const length = extentOf(line.text)
  if (line.chrome) return -60
  if (line.role === 'control') return -25
  if (line.linked > line.text.length * 0.6) return -20 - Math.min(length, 60)
  if (isApplyText(line.text)) return -25
  if (ends.test(line.text) && length < 120) return -60
  if (consent.test(line.text)) return -40
  if (line.role === 'label' && line.element.tagName === 'LABEL')
    return labelMeaning(line.text) === 'description' ? 5 : -40
  if (line.role === 'heading' || line.strong) return zoneOf(line.text) ? 50 : -4
  if (inPair) return length > 250 ? Math.min(length, 500) : -6
  if (line.role === 'item' || /^[-–—•*·▪●]\s/.test(line.text))
    return length >= 15 ? Math.min(length, 300) + 10 : 0
  if (length >= 60) return Math.min(length, 500)
  // A short sentence is a sentence.
  if (length >= 25 && /[.!?…。！]$/.test(line.text)) return Math.round(length / 2)
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
    if (endsAdvert(line)) {
      sum = 0
      from = at + 1
      if (declarations.test(line.text)) break
      continue
    }
    if (sum <= 0) {
      sum = 0
      from = at
    }
    sum += weigh(line, paired.has(at))
    if (sum > best.sum) best = { from, to: at + 1, sum }
  }
  if (best.to === 0) return null
  const start = openingOf(lines, best.from, paired)
  const end = closingOf(lines, best.to, paired)
  const mass = lines
    .slice(start, end)
    .reduce((total, line) => total + (line.chrome ? 0 : line.text.length - line.linked), 0)
  return { from: start, to: end, mass }
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

/** Last sentences of the advert ("Apply today!"), though short or bold. */
function closingOf(lines: readonly Line[], to: number, paired: ReadonlySet<number>): number {
  let end = to
  while (end < to + 3) {
    const next = lines[end]
    if (
      !next ||
      next.chrome ||
      paired.has(end) ||
      next.linked > 0 ||
      next.role === 'control' ||
      next.role === 'label'
    )
      break
    if (!/[.!]$/.test(next.text) || next.text.length < 12 || ends.test(next.text) || consent.test(next.text))
      break
    end++
  }
  return end
}

/** Lines above the title are slogans of the page, unless they are most of the text. */
export function belowTitle(lines: readonly Line[], stretch: Stretch, titleLine: number): Stretch {
  if (titleLine < stretch.from || titleLine - stretch.from > 12) return stretch
  const above = lines.slice(stretch.from, titleLine).reduce((sum, line) => sum + line.text.length, 0)
  return above < 350 ? { ...stretch, from: titleLine + 1 } : stretch
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
    // One alone ("Job ID: 4711") may be the advert's first line; several are the page's table.
    const grouped = pairs.some(other => other !== pair && Math.abs(other.from - pair.from) <= 3)
    const atEdge = pair.from - stretch.from < 12 || stretch.to - pair.to < 6
    if (grouped && atEdge) for (let at = pair.from; at < pair.to; at++) dropped.add(at)
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
