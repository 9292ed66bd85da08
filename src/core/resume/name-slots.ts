import type { Part } from './parts'
import { employerScore } from './words/employers'
import { titleScore } from './words/titles'

export interface Named {
  title: string
  employer: string
  /** What is neither: a unit, a client, a line about the employer. */
  rest: string[]
}

/**
 * Which part of each head is the title and which the employer. A section keeps one order throughout, so the places
 * are judged over all its entries before a single one is.
 */
export function nameEntries(heads: Part[][], hasBanner: boolean[]): Named[] {
  const placed = heads.map((parts, at) => (parts.length === 1 && !hasBanner[at] ? divide(parts) : parts))
  const order = orderOf(placed.filter((_, at) => !hasBanner[at]))
  return placed.map((parts, at) => (hasBanner[at] ? asTitle(parts) : nameOne(parts, order)))
}

/** "Software Engineer" holds a word of employers too: what a person does weighs more. */
const leaning = (text: string): number => {
  const title = titleScore(text)
  return title - employerScore(text) * (title >= 1 ? 0.3 : 0.8)
}

interface Order {
  title: number
  employer: number
}

function orderOf(heads: Part[][]): Order {
  const several = heads.filter(parts => parts.length >= 2)
  const slots = Math.min(3, Math.max(0, ...several.map(parts => parts.length)))
  const means = Array.from({ length: slots }, (_, slot) => {
    const there = several.flatMap(parts => parts[slot] ?? [])
    const sum = there.reduce((total, part) => total + leaning(part.text), 0)
    // A place that few entries fill says little.
    return there.length * 2 < several.length ? -9 : sum / there.length
  })
  let title = 0
  means.forEach((mean, slot) => {
    if (mean > (means[title] ?? -9) + 0.05) title = slot
  })
  const employer = means
    .map((mean, slot) => ({ slot, weight: mean > -9 ? employerWeight(several, slot, title) : -9 }))
    .filter(({ slot }) => slot !== title)
    .sort((a, b) => b.weight - a.weight)[0]?.slot
  return { title, employer: employer ?? (title === 0 ? 1 : 0) }
}

/** An employer is named like one, set off from the text around it, and stands near the title. */
function employerWeight(heads: Part[][], slot: number, title: number): number {
  const there = heads.flatMap(parts => parts[slot] ?? [])
  const share = (is: (part: Part) => boolean) => there.filter(is).length / Math.max(1, there.length)
  const smallest = Math.min(...heads.flat().map(part => part.size))
  return (
    share(part => employerScore(part.text) > 0) * 0.6 +
    share(part => part.size > smallest * 1.05) * 0.4 +
    share(part => part.bold) * 0.3 -
    Math.abs(slot - title) * 0.2 -
    slot * 0.05
  )
}

function nameOne(parts: Part[], { title, employer }: Order): Named {
  if (parts.length === 0) return { title: '', employer: '', rest: [] }
  const [only] = parts
  if (parts.length === 1 && only) {
    const isTitle = leaning(only.text) > 0
    return { title: isTitle ? only.text : '', employer: isTitle ? '' : only.text, rest: [] }
  }
  let [t, e] = [title, employer]
  if (!parts[t] || !parts[e])
    [t, e] = leaning(parts[0]?.text ?? '') >= leaning(parts[1]?.text ?? '') ? [0, 1] : [1, 0]
  // Against the section's order only where an entry plainly says so.
  const [asTitle, asEmployer] = [parts[t]?.text ?? '', parts[e]?.text ?? '']
  if (leaning(asEmployer) > 0.7 && leaning(asTitle) < -0.5) [t, e] = [e, t]
  return {
    title: parts[t]?.text ?? '',
    employer: parts[e]?.text ?? '',
    rest: parts.filter((_, slot) => slot !== t && slot !== e).map(part => part.text),
  }
}

function asTitle(parts: Part[]): Named {
  const best = [...parts].sort((a, b) => leaning(b.text) - leaning(a.text))[0]
  const title = best && leaning(best.text) > 0 ? best : parts[0]
  return {
    title: title?.text ?? '',
    employer: '',
    rest: parts.filter(part => part !== title).map(part => part.text),
  }
}

const joint = /\s+(?:at|@|with|bei|chez|presso|bij|hos|na|en|in|w|в)\s+/iu

/** One text that holds both: "Analyst at Example Ltd", "Example Ltd, Analyst". */
function divide(parts: Part[]): Part[] {
  const [only] = parts
  if (!only) return parts
  const cut = (before: string, after: string) => [
    { ...only, text: before.trim() },
    { ...only, text: after.trim() },
  ]
  const found = joint.exec(only.text)
  if (found) {
    const before = only.text.slice(0, found.index)
    const after = only.text.slice(found.index + found[0].length)
    if (/^\s+(?:at|@|bei|chez)\s/i.test(found[0]) || (titleScore(before) > 0 && employerScore(after) > 0))
      return cut(before, after)
  }
  const pieces = only.text.split(/,\s+/)
  if (pieces.length < 2) return parts
  // The cut after which the one side is most a title and the other least.
  let best: { at: number; score: number } | null = null
  for (let at = 1; at < pieces.length; at++) {
    const [first, second] = [pieces.slice(0, at).join(', '), pieces.slice(at).join(', ')]
    const score = Math.abs(leaning(first) - leaning(second)) - at * 0.01
    if (!best || score > best.score) best = { at, score }
  }
  if (!best || best.score < 0.3) return parts
  return cut(pieces.slice(0, best.at).join(', '), pieces.slice(best.at).join(', '))
}
