import type { RequirementKind } from '../advert'
import { findDegree } from '../requirements/degree'
import type { CueClass, HeadingClass } from '../words/language-words'
import type { CompiledWords } from '../words/languages'
import { type Token, tokenise } from '../words/tokenise'
import { wholeHeading } from '../words/whole-headings'
import { announcedBy } from './announced'

/** One line as the rules and the model see it. */
export interface LineView {
  text: string
  tokens: readonly Token[]
  /** How many words of each class it holds. */
  cues: Map<CueClass, number>
  /** The kinds of requirement that its words could state. */
  kinds: Map<RequirementKind, number>
  /** The class of the first cue, where the line begins with one. */
  opens: CueClass | null
  /** What it would announce if it were a heading, and the share of its words that says so. */
  heading: { cls: HeadingClass; share: number; from: number; words: number } | null
  looksLikeHeading: boolean
  /** What headings announce that share the line with other text: one that it begins with, one that it ends with. */
  glued: { first: HeadingClass | null; last: HeadingClass | null }
  /** How far what softens ("preferred", "a plus") reaches: not there, over all clauses that ask, over some of them, over later ones only. */
  softness: 'none' | 'whole' | 'part' | 'tail'
  /** "Label: value" with a short label. */
  label: string | null
}

const bullet = /^[\s•·▪◦‣*–—>✓✔➤-]+/u
const labelled = /^([^:.!?]{2,32})\s?:\s+\S/

/** Cuts a line into words and looks them up. */
export function viewLine(text: string, words: CompiledWords): LineView {
  const tokens = tokenise(text)
  const hits = words.cues.find(tokens)
  const cues = new Map<CueClass, number>()
  let opens: CueClass | null = null
  for (const hit of hits) {
    cues.set(hit.cls, (cues.get(hit.cls) ?? 0) + 1)
    if (hit.from === 0 && opens === null) opens = hit.cls
  }
  const kinds = new Map<RequirementKind, number>()
  for (const hit of words.kinds.find(tokens)) kinds.set(hit.cls, (kinds.get(hit.cls) ?? 0) + 1)
  const announced = announcedBy(text) ?? wholeHeading(tokens)
  const heading = announced
    ? { cls: announced, share: 1, from: 0, words: tokens.length }
    : tokens.length <= 16
      ? headingOf(tokens, words)
      : null
  const asHeading = looksLikeHeading(text, tokens, heading)
  return {
    text,
    tokens,
    cues,
    kinds,
    opens,
    heading,
    looksLikeHeading: asHeading,
    glued: asHeading ? alone : gluedTo(text, tokens, words),
    softness: cues.has('soft') ? softnessOf(tokens, text, words) : 'none',
    label: labelled.exec(text)?.[1] ?? null,
  }
}

const alone = { first: null, last: null }

/** Headings of no more than so many words are looked for within a line. */
const gluedWords = 6

/** The class of words that are a heading and nothing else. */
function wholly(text: string, tokens: readonly Token[], words: CompiledWords): HeadingClass | null {
  const sure = announcedBy(text) ?? wholeHeading(tokens)
  if (sure) return sure
  const heading = headingOf(tokens, words)
  return heading && heading.share > 0.99 && heading.cls !== 'meta' ? heading.cls : null
}

/** One word ends a sentence far more often than it heads what follows, but for these. */
const headsAlone = /^(?:requirements|qualifications|responsibilities|benefits|duties)$/

/**
 * Where a page's lines were lost, headings stand at either end of what they had apart: "Qualifications: Two years of
 * baking", "… to all of our guests Desired Qualifications".
 */
function gluedTo(text: string, tokens: readonly Token[], words: CompiledWords): LineView['glued'] {
  const colon = text.indexOf(':')
  const lead = tokens.findIndex(token => token.start > colon)
  const first =
    colon > 0 && lead > 0 && lead <= gluedWords
      ? wholly(text.slice(0, colon), tokens.slice(0, lead), words)
      : null
  const end = text.trimEnd()
  let last: HeadingClass | null = null
  if (tokens.at(-1)?.known.capital && /[\p{L}:]$/u.test(end))
    for (let count = Math.min(gluedWords, tokens.length - 4); count > 0 && !last; count--) {
      const tail = tokens.slice(-count)
      const before = tokens.at(-count - 1)
      const [head] = tail
      if (
        !head?.known.capital ||
        !before ||
        before.known.capital ||
        text.slice(before.end, head.start) !== ' '
      )
        continue
      if (count > 1 || headsAlone.test(head.word)) last = wholly(end.slice(head.start), tail, words)
    }
  return first || last ? { first, last } : alone
}

function headingOf(tokens: readonly Token[], words: CompiledWords): LineView['heading'] {
  let best: { cls: HeadingClass; length: number; from: number } | null = null
  const hits = words.headings.find(tokens)
  for (const hit of hits) {
    const length = hit.to - hit.from
    // The longest phrase decides; of equals the one that comes first.
    if (!best || length > best.length) best = { cls: hit.cls, length, from: hit.from }
  }
  if (!best) return null
  // "Compensation, perks & benefits" says one thing three times.
  const said = new Set<number>()
  for (const { cls, from, to } of hits) if (cls === best.cls) for (let k = from; k < to; k++) said.add(k)
  return { cls: best.cls, share: said.size / tokens.length, from: best.from, words: best.length }
}

const names = /^(?:about|benefits|perks|life|working)\s/i

/** "Retail experience" and "Excel preferred" are items of a list; "Required experience" and "Preferred" head one. */
function announces(
  { cls, share, from, words }: NonNullable<LineView['heading']>,
  length: number,
  capital: number,
  text: string,
): boolean {
  if (share > 0.99) return true
  // "Job ID 10231" gives a value, "About Quillbrook Mill" and "Benefits at Our Mill" go on with a name.
  if (cls === 'meta') return false
  if ((cls === 'about' || cls === 'offer') && from === 0 && length <= 6 && capital > 0.7 && names.test(text))
    return true
  if (cls === 'nice' && from > 0) return false
  if (/[,;]/.test(text) && share < 0.7) return false
  if (words === 1) return share > 0.4 && from === 0 && capital > 0.6
  return share >= 0.5 || (share >= 0.25 && (length <= 7 || capital > 0.6))
}

const openEnd =
  /^(?:if|who|that|you|your|have|has|had|are|is|be|been|to|with|of|for|will|would|can|in|by|as|and|or|like|include|includes|including|need|want|love|bring|offer|get|do|show|expect|from|us|here|me)$/

function looksLikeHeading(text: string, tokens: readonly Token[], heading: LineView['heading']): boolean {
  const trimmed = text.replace(bullet, '').trim()
  if (tokens.length === 0 || tokens.length > 16 || trimmed.length > 110) return false
  if (/[:…]$|\.\.\.$/.test(trimmed) && !/@/.test(trimmed)) return tokens.length <= 14 || heading !== null
  if (/[.;,]$/.test(trimmed)) return false
  // "Location: Remote" and "Salary range: $20 – $24" say it themselves.
  if (labelled.test(trimmed) && (heading?.cls === 'meta' || /\d/.test(trimmed))) return false
  const capital = tokens.filter(token => token.known.capital).length / tokens.length
  // "10 weeks of work experience", "A degree or work experience": what is offered or asked, whatever it names.
  if (heading && heading.share < 0.9 && (/^\d+\s/.test(trimmed) || findDegree(trimmed))) return false
  // "You have worked at sea", "We offer a room" say it; "You will thrive here if you" leaves it to the lines below.
  if (
    heading &&
    heading.share < 0.9 &&
    /^(?:you|we)$/.test(tokens[0]?.word ?? '') &&
    !openEnd.test(tokens.at(-1)?.word ?? '')
  )
    return false
  if (heading && announces(heading, tokens.length, capital, trimmed)) return true
  if (/\p{L}{3}/u.test(trimmed) && trimmed === trimmed.toUpperCase() && tokens.length <= 8) return true
  return false
}

const clauseEnd = /[;:.!?,()–—]|\s-\s/

/** Clauses that ask for something, with and without a softener among their words. */
function softnessOf(tokens: readonly Token[], text: string, words: CompiledWords): LineView['softness'] {
  let soft = 0
  let plain = 0
  let plainFirst = false
  let clause: Token[] = []
  const close = () => {
    const found = words.cues.find(clause)
    const hits = new Set(found.map(hit => hit.cls))
    // "(preferred)" at the end softens what stands before it.
    const softener = found.some(hit => hit.cls === 'soft' && hit.to - hit.from === clause.length)
    if (softener && plain > 0) plain--
    if (soft + plain === 0) plainFirst = !hits.has('soft')
    if (hits.has('soft')) soft++
    else if (
      hits.has('ask') ||
      hits.has('must') ||
      hits.has('ability') ||
      words.kinds.find(clause).length > 0
    )
      plain++
    clause = []
  }
  for (const [i, token] of tokens.entries()) {
    clause.push(token)
    const next = tokens[i + 1]
    if (!next || clauseEnd.test(text.slice(token.end, next.start))) close()
  }
  return soft > 0 && plain > 0 ? (plainFirst ? 'tail' : 'part') : 'whole'
}
