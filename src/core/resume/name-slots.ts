import type { Part } from './parts'
import { divideThree } from './three-names'
import { employerScore } from './words/employers'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

interface Named {
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
  const isOne = (at: number) => heads[at]?.length === 1 && !hasBanner[at]
  const three = new Map(
    divideThree(heads.flatMap((parts, at) => (isOne(at) ? parts : []))).map(one => [one.from, one.parts]),
  )
  const given = heads.map((parts, at) => (isOne(at) ? ((parts[0] && three.get(parts[0])) ?? parts) : parts))
  return nameDivided(given, hasBanner)
}

function nameDivided(heads: Part[][], hasBanner: boolean[]): Named[] {
  const isOne = (at: number) => heads[at]?.length === 1 && !hasBanner[at]
  const sure = heads.map((parts, at) => (isOne(at) ? divide(parts, 0.3) : parts))
  const divided = sure.filter((parts, at) => isOne(at) && parts.length > 1).length
  // Where one entry names both in one line, so do those whose names don't tell.
  const force = divided > 0
  const titleFirst = sure.filter((parts, at) => isOne(at) && parts.length > 1 && isTitleFirst(parts)).length
  const placed = sure.map((parts, at) =>
    isOne(at) && parts.length === 1 && force ? divideAs(parts, titleFirst * 2 >= divided) : parts,
  )
  const order = orderOf(placed.filter((_, at) => !hasBanner[at]))
  return placed.map(
    (parts, at) => asLabelled(parts) ?? (hasBanner[at] ? asTitle(parts) : nameOne(parts, order)),
  )
}

/** "Software Engineer" holds a word of employers too: what a person does weighs more. */
const leaning = (text: string): number => {
  const title = titleScore(text)
  return title - employerScore(text) * (title >= 1 ? 0.3 : 0.8)
}

interface Order {
  title: string
  employer: string
}

/** Where a part stands: its line among those that say something, and its place in it. */
function placesOf(parts: Part[]): Map<string, Part> {
  const lines = [...new Set(parts.map(part => part.line))]
  const places = new Map<string, Part>()
  for (const part of parts) {
    const before = parts.slice(0, parts.indexOf(part)).filter(other => other.line === part.line).length
    places.set(`${lines.indexOf(part.line)}:${before}`, part)
  }
  return places
}

function orderOf(heads: Part[][]): Order {
  const several = heads.filter(parts => parts.length >= 2).map(placesOf)
  const all = [...new Set(several.flatMap(places => [...places.keys()]))].sort()
  // A place that few entries fill says little.
  const usual = all.filter(place => several.filter(places => places.has(place)).length * 2 >= several.length)
  const at = (place: string) => several.flatMap(places => places.get(place) ?? [])
  // What follows another part on its line is more often where that one is.
  const mean = (place: string) =>
    at(place).reduce((sum, part) => sum + leaning(part.text), 0) / at(place).length -
    (place.endsWith(':0') ? 0 : 0.06) -
    (at(place).filter(part => part.placed).length / at(place).length) * 0.12
  let title = usual[0] ?? '0:0'
  for (const place of usual) if (mean(place) > mean(title) + 0.05) title = place
  const smallest = Math.min(...several.flatMap(places => [...places.values()].map(part => part.size)))
  const employer = usual
    .filter(place => place !== title)
    .map(place => ({
      place,
      weight:
        employerWeight(at(place), smallest, place.split(':')[0] === title.split(':')[0]) +
        (at(place).length / several.length) * 0.5 -
        Math.abs(usual.indexOf(place) - usual.indexOf(title)) * 0.1,
    }))
    .sort((a, b) => b.weight - a.weight)[0]?.place
  return { title, employer: employer ?? '' }
}

/**
 * An employer is named like one, set off from the text around it, and stands near the title; what stands in the
 * title's own line has its look from there.
 */
function employerWeight(parts: Part[], smallest: number, isBesideTitle: boolean): number {
  const share = (is: (part: Part) => boolean) => parts.filter(is).length / Math.max(1, parts.length)
  return (
    share(part => employerScore(part.text) > 0) * 0.6 +
    share(part => part.placed === true) * 0.6 +
    (isBesideTitle ? 0 : share(part => part.size > smallest * 1.05) * 0.4 + share(part => part.bold) * 0.4) -
    share(part => part.text.length > 60) -
    share(part => part.across === true && employerScore(part.text) === 0) * 0.35
  )
}

function nameOne(parts: Part[], { title, employer }: Order): Named {
  if (parts.length === 0) return { title: '', employer: '', rest: [] }
  const [only] = parts
  if (parts.length === 1 && only) {
    const isTitle = leaning(only.text) > 0
    return { title: isTitle ? only.text : '', employer: isTitle ? '' : only.text, rest: [] }
  }
  const places = placesOf(parts)
  let [t, e] = [places.get(title), places.get(employer)]
  if (!t || !e) {
    const [first, second] = [...parts].sort((a, b) => leaning(b.text) - leaning(a.text))
    t = first
    e = parts.find(part => part !== t && (part === second || employerScore(part.text) > 0)) ?? second
  } else if (leaning(e.text) > 0.7 && leaning(t.text) < -0.5) {
    // Against the section's order only where an entry plainly says so.
    ;[t, e] = [e, t]
  }
  return {
    title: t?.text ?? '',
    employer: e?.text ?? '',
    rest: parts.filter(part => part !== t && part !== e).map(part => part.text),
  }
}

/** The entry says itself which is which. */
function asLabelled(parts: Part[]): Named | null {
  const [title, employer] = (['title', 'employer'] as const).map(is => parts.find(part => part.is === is))
  if (!title && !employer) return null
  const others = parts.filter(part => part !== title && part !== employer)
  const free = others.filter(part => !part.is)
  const other = free.find(part => part.line <= Math.min(...parts.map(one => one.line)))
  return {
    title: (title ?? other)?.text ?? '',
    employer: (employer ?? other)?.text ?? '',
    rest: others.filter(part => part !== other).map(part => part.text),
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

/** Words between a title and its employer: first those that stand nowhere else, then those that names hold too. */
const joints = [
  /(?<!\s)\s+(?:at|@|bei|chez|presso|bij|hos)\s+/giu,
  /(?<!\s)\s+(?:with|for|na|en|in|w|в)\s+/giu,
]

const isTitleFirst = ([first, second]: Part[]): boolean =>
  leaning(first?.text ?? '') >= leaning(second?.text ?? '')

/** Where the names alone don't tell, the section's other entries do: the title first, or the employer. */
function divideAs(parts: Part[], titleFirst: boolean): Part[] {
  const [only] = parts
  const pieces = only?.text.split(/,\s+/) ?? []
  if (!only || pieces.length < 2) return parts
  const cuts = pieces.slice(1).map((_, at) => {
    const sides = [pieces.slice(0, at + 1).join(', '), pieces.slice(at + 1).join(', ')] as const
    const [title, employer] = titleFirst ? sides : [sides[1], sides[0]]
    return { sides, score: leaning(title) - leaning(employer) - employer.split(', ').length * 0.02 }
  })
  const best = cuts.reduce((one, other) => (other.score > one.score ? other : one))
  return best.sides.map(text => ({ ...only, text }))
}

/** One text that holds both: "Analyst at Example Ltd", "Example Ltd, Analyst". */
function divide(parts: Part[], least: number): Part[] {
  const [only] = parts
  if (!only) return parts
  const cut = (before: string, after: string) => [
    { ...only, text: before.trim() },
    { ...only, text: after.trim() },
  ]
  for (const [at, joint] of joints.entries()) {
    for (const found of only.text.matchAll(joint)) {
      const before = only.text.slice(0, found.index)
      const after = only.text.slice(found.index + found[0].length)
      if (at === 0 || (titleScore(before) > 0 && employerScore(after) > 0)) return cut(before, after)
    }
  }
  const [, named, value] = /^([^:]{2,60}):\s+(.+)$/.exec(only.text) ?? []
  if (named && value && Math.abs(leaning(named) - leaning(value)) > least) return cut(named, value)
  const pieces = only.text.split(/,\s+/)
  if (pieces.length < 2) return parts
  const town = pieces.slice(1, -1).findIndex(isPlace) + 1
  if (town > 0) return cut(pieces.slice(0, town).join(', '), pieces.slice(town + 1).join(', '))
  // "Stableman, Old Mill, Leeds": where no word tells, the name before the place is the employer's.
  const [first, second] = pieces
  if (only.placed && first && second && pieces.length === 2 && leaning(first) === 0 && leaning(second) === 0)
    return cut(first, second)
  // The cut after which the one side is most a title and the other least.
  let best: { at: number; score: number } | null = null
  for (let at = 1; at < pieces.length; at++) {
    const [first, second] = [pieces.slice(0, at).join(', '), pieces.slice(at).join(', ')]
    const employer = leaning(first) < leaning(second) ? at : pieces.length - at
    const score = Math.abs(leaning(first) - leaning(second)) - employer * 0.02
    if (!best || score > best.score) best = { at, score }
  }
  if (!best || best.score < least) return parts
  return cut(pieces.slice(0, best.at).join(', '), pieces.slice(best.at).join(', '))
}
