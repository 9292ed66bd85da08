import { findSkills } from '../skills/find-skills'
import type { CompiledWords } from '../words/languages'
import { tokenise } from '../words/tokenise'
import { type Anchor, anchorsOf, beginsAnew, isWhole, speaksOf } from './anchors'
import { type Segment, segmentsOf } from './segments'

/** A part of a line that asks one thing (UTF-16 units). */
export interface Clause {
  start: number
  end: number
}

/** Goes on with what stands before: an alternative, a part of it, an example, a softener. */
const goesOn =
  /^(?:or|oder|bzw\.?|ou|o|u|oppure|either|of which|of whom|including|incl\.?|with|such as|like|e\.g\.|i\.e\.|preferabl[ye]|ideally|especially|particularly|namely|which|who|where|that|while|both|davon|darunter|idealerweise|vorzugsweise|wie|z\.\s?b\.|dont|notamment|id[ée]alement|tels?|de los cuales|incluyendo|preferiblemente|como|dos quais|incluindo|preferencialmente|di cui|preferibilmente|come|preferred|required|desired|a plus|a must|is|are|in lieu)(?![A-Za-zÀ-ɏ])/iu
const asksYearsFirst =
  /^(?:(?:at least|a?\s?minimum(?: of)?|mindestens|au moins|al menos|m[ií]nimo|pelo menos|almeno)\s+)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/iu
const either = /(?<![A-Za-zÀ-ɏ])(?:or|oder|ou|o|oppure)(?![A-Za-zÀ-ɏ])/giu

/** One look that spares a plain line the rest. */
const joint = /[,;.!?–—•·]|\s(?:and|und|et|y|e|ed|sowie|as well as|plus|&)\s/i

const paths: readonly Anchor[] = ['years', 'degree']

/**
 * Two ways to qualify in one sentence ("a degree and two years, or five years"): cutting it would tear the ways
 * apart. "A Bachelor's or Master's degree" is one way.
 */
function hasTwoWays(text: string): boolean {
  for (const match of text.matchAll(either)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length).slice(0, 60)
    const beside = anchorsOf(before.split(/[,.;]\s/).at(-1) ?? '')
    const asked = anchorsOf(before)
    const right = anchorsOf(after.split(/[,.;]\s/)[0] ?? '')
    for (const kind of paths) {
      const other = kind === 'years' ? asked.size > 0 : asked.has('years')
      if (right.has(kind) && !beside.has(kind) && other) return true
    }
  }
  return false
}

function startsClause(clause: string, piece: string, joint: Segment['joint'], words: CompiledWords): boolean {
  if (goesOn.test(piece) || !isWhole(clause)) return false
  if (joint === 'sentence') return true
  const held = anchorsOf(clause)
  const brings = anchorsOf(piece)
  // "…; Excel preferred" and "…, German is a plus" wish for something of their own.
  if ((joint === 'semicolon' || (joint === 'comma' && brings.size > 0)) && wishes(piece, words)) return true
  if (beginsAnew(piece)) return held.size > 0 || beginsAnew(clause) || clause.split(/\s+/).length > 2
  if (held.has('years') && brings.has('years')) return asksYearsFirst.test(piece)
  // "A degree in Business, English, Marketing": subjects, which nobody speaks of as languages.
  const fresh = [...brings].filter(
    anchor => !held.has(anchor) && !(anchor === 'language' && held.has('degree') && !speaksOf(piece)),
  )
  if (fresh.length === 0) return false
  // "Bachelor's degree and certification" is one breath unless the new thing opens the piece.
  if (joint === 'and') {
    const opening = anchorsOf(piece.split(/\s+/).slice(0, 6).join(' '))
    return held.size > 0 && fresh.some(anchor => opening.has(anchor))
  }
  return true
}

/**
 * Cuts a line into the clauses that ask one thing each: "3+ years of Python, a degree in CS or equivalent, and
 * fluent German" holds three. Lists of one kind, alternatives and parts ("of which one in …") stay together.
 */
export function clausesOf(text: string, words: CompiledWords): Clause[] {
  const whole = [{ start: 0, end: text.length }]
  if (!joint.test(text) || goesOn.test(text)) return whole
  const segments = segmentsOf(text)
  if (segments.length < 2) return whole
  const clauses: Clause[] = []
  let bound = false
  for (const [i, { start, end, joint }] of segments.entries()) {
    const last = clauses.at(-1)
    if (i === 0 || joint === 'sentence') {
      const next = segments.findIndex((one, k) => k > i && one.joint === 'sentence')
      bound = hasTwoWays(text.slice(start, (next < 0 ? segments.at(-1) : segments[next - 1])?.end))
    }
    const loose = joint === 'comma' || joint === 'and'
    if (
      last &&
      ((bound && loose) ||
        !startsClause(text.slice(last.start, last.end), text.slice(start, end), joint, words))
    )
      last.end = end
    else clauses.push({ start, end })
  }
  const asking = clauses.filter(({ start, end }) => asksSomething(text.slice(start, end), words))
  return asking.length > 1 ? asking.map(clause => trimmed(text, clause)) : whole
}

/** Whether a piece names something and softens it. It opens no sentence, so that "Excel" is the product. */
function wishes(piece: string, words: CompiledWords): boolean {
  const tokens = tokenise(piece)
  return (
    words.cues.find(tokens).some(({ cls }) => cls === 'soft') &&
    (words.kinds.find(tokens).length > 0 || findSkills(`; ${piece}`).length > 0)
  )
}

/** A sentence in between may tell and ask nothing. */
function asksSomething(clause: string, words: CompiledWords): boolean {
  if (anchorsOf(clause).size > 0 || beginsAnew(clause) || wishes(clause, words)) return true
  const tokens = tokenise(clause)
  return (
    words.kinds.find(tokens).length > 0 ||
    words.cues.find(tokens).some(({ cls }) => cls === 'ask' || cls === 'must' || cls === 'ability')
  )
}

function trimmed(text: string, { start, end }: Clause): Clause {
  const inner = text.slice(start, end)
  const lead = inner.length - inner.replace(/^[\s,;•·–—-]+/, '').length
  const tail = inner.length - inner.replace(/(?<![\s,;.])[\s,;.]+$/, '').length
  return { start: start + lead, end: end - tail }
}
