import { type FoundDate, findDates, isDateText } from './dates/find-dates'
import { dateCells, type RoledLine, rolesOf } from './entry-lines'
import { markIndentedItems } from './indented-items'
import { openOuterItems } from './outer-items'
import { joinLines } from './paragraphs'
import { markPlainItems } from './plain-items'
import { signature } from './style'
import { labelTables } from './table-heads'
import { asPlain, lineText, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { fieldName, labelled } from './words/fields'
import { isPlace } from './words/places'
import { titleScore } from './words/titles'

/** One position, school or project as its lines: what it is called, when it was, what was done. */
export interface Entry {
  head: TextLine[]
  date: FoundDate | null
  items: string[]
  /** Paragraphs that aren't list items. */
  prose: string[]
  /** Lines above several entries that belong to all of them: an employer with its roles below. */
  banner: TextLine[]
}

interface Draft {
  head: TextLine[]
  date: FoundDate | null
  banner: TextLine[]
  body: RoledLine[]
}

/** Cuts a section into entries at its dates: what stands around a date and above the list is an entry's head. */
export function entriesOf(given: TextLine[], known: ReadonlySet<string>): Entry[] {
  const lines = withoutGroups(labelTables(given))
  let roled = rolesOf(markPlainItems(markIndentedItems(openOuterItems(lines))))
  // A section that is one list has its entries in the items.
  if (!roled.some(({ role }) => role === 'head')) roled = rolesOf(lines.map(asPlain))
  const drafts = draftsOf(roled)
  trimTails(drafts)
  shareBanners(drafts)
  return drafts.map(draft => finish(draft, known))
}

/** Names of groups ("Vocational", "Internships") over entries that name their employer in the line of their date. */
const withoutGroups = (lines: TextLine[]): TextLine[] =>
  lines.filter((line, at) => {
    const next = lines[at + 1]
    const isName = !line.bullet && line.cells.length === 1 && line.text.split(' ').length <= 3
    const isSetOff = next !== undefined && (line.size > next.size * 1.03 || (line.bold && !next.bold))
    if (!isName || !next || !isSetOff || dateOf(line).length > 0 || dateOf(next).length === 0) return true
    const [, ...after] = next.main.text.split(/,\s+/)
    const isWhole = after.some(piece => employerScore(piece) > 0) && titleScore(next.main.text) > 0
    return !isWhole || employerScore(line.text) > 0 || titleScore(line.text) > 0 || isPlace(line.text)
  })

interface Run {
  head: TextLine[]
  anchors: Anchor[]
  body: RoledLine[]
}

interface Anchor {
  index: number
  date: FoundDate
  /** The date stands beside the list, not in the head. */
  beside?: boolean
}

function draftsOf(roled: RoledLine[]): Draft[] {
  const runs = runsOf(roled)
  const offset = usualOffset(runs)
  const opening = new Set(
    runs
      .filter(run => run.anchors.length > 0)
      .flatMap(run => run.head[0] ?? [])
      .map(signature),
  )
  const plain = new Set(roled.filter(({ role }) => role !== 'head').map(({ line }) => signature(line)))
  const drafts: Draft[] = []
  for (const run of runs) {
    if (run.anchors.length === 0) {
      const [first] = run.head
      const last = drafts.at(-1)
      const looksOpening =
        first !== undefined && opening.has(signature(first)) && !plain.has(signature(first))
      if (last && run.head.length > 0 && run.head.every(isLabelled)) {
        // A form goes on below what it says of the work itself.
        last.head.push(...run.head)
        last.body.push(...run.body)
      } else if (last && !looksOpening) {
        last.body.push(...run.head.map(line => ({ line, role: 'prose' as const })), ...run.body)
      } else if (first) {
        drafts.push({ head: run.head, date: null, banner: [], body: run.body })
      } else if (last) last.body.push(...run.body)
      continue
    }
    drafts.push(...draftsOfRun(run, offset))
  }
  return drafts
}

const isLabelled = ({ text, cells }: TextLine): boolean =>
  labelled(text) !== null || (cells.length === 2 && fieldName(cells[0]?.text ?? '') !== null)

/** Head lines that stand together, with what follows up to the next head. */
function runsOf(roled: RoledLine[]): Run[] {
  const runs: Run[] = []
  let isHead = false
  for (const one of roled) {
    if (one.role === 'head') {
      if (!isHead || runs.length === 0) runs.push({ head: [], anchors: [], body: [] })
      runs.at(-1)?.head.push(one.line)
    } else {
      if (runs.length === 0) runs.push({ head: [], anchors: [], body: [] })
      runs.at(-1)?.body.push(one)
    }
    isHead = one.role === 'head'
  }
  for (const run of runs) run.anchors = anchorsOf(run)
  return runs
}

function anchorsOf({ head, body }: Run): Anchor[] {
  const anchors = head.flatMap((line, index) => dateOf(line).map(date => ({ index, date })))
  const joined: Anchor[] = []
  for (const anchor of anchors) {
    const last = joined.at(-1)
    const stacked = last && isStack(last, anchor, head)
    if (stacked) joined[joined.length - 1] = { index: last.index, date: spanOf(last.date, anchor.date) }
    else joined.push(anchor)
  }
  if (joined.length > 0 || head.length === 0) return joined
  // Dates may stand beside the list's first lines.
  const beside = body
    .slice(0, 4)
    .flatMap(({ line }) => dateCells(line).flatMap(cell => findDates(cell.text)))[0]
  return beside ? [{ index: head.length - 1, date: beside, beside: true }] : []
}

const dateOf = (line: TextLine): FoundDate[] => {
  const [cell] = dateCells(line)
  if (!cell) return []
  const dates = findDates(cell.text)
  const span = dates.find(date => !date.single) ?? dates.at(-1)
  return span ? [span] : []
}

/** Start and end on lines of their own, one below the other. */
function isStack(first: Anchor, second: Anchor, head: TextLine[]): boolean {
  const [a, b] = [head[first.index], head[second.index]]
  return (
    second.index === first.index + 1 &&
    first.date.single &&
    second.date.single &&
    a !== undefined &&
    b !== undefined &&
    (isDateText(lineText(a)) || isDateText(lineText(b))) &&
    (first.date.start ?? '') <= (second.date.start ?? '')
  )
}

const spanOf = (first: FoundDate, second: FoundDate): FoundDate => ({
  ...first,
  end: second.end,
  single: false,
})

/** How many head lines stand above the date, as most entries have it. */
function usualOffset(runs: Run[]): number {
  const counts = new Map<number, number>()
  for (const { anchors } of runs) {
    const [first] = anchors
    if (first && !first.beside) counts.set(first.index, (counts.get(first.index) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function draftsOfRun({ head, anchors, body }: Run, offset: number): Draft[] {
  const starts = anchors.map((anchor, at) => {
    if (at === 0) return 0
    const before = anchors[at - 1]?.index ?? 0
    const apart = apartFrom(head, before + 1, anchor.index)
    if (apart !== null) return apart
    // A place right below its date ends what it belongs to: another employer may stand before the next role.
    const [usual, below] = [anchor.index - offset, head[before + 1]]
    const endsInPlace = offset > 0 && below !== undefined && isPlace(lineText(below))
    return endsInPlace ? Math.max(before + 1, Math.min(before + 2, usual)) : Math.max(before + 1, usual)
  })
  return anchors.map((anchor, at) => {
    const from = starts[at] ?? 0
    const to = starts[at + 1] ?? head.length
    const extra = at === 0 ? Math.max(0, anchor.index - offset) : 0
    return {
      head: head.slice(from + extra, to),
      date: anchor.date,
      banner: head.slice(from, from + extra),
      body: at === anchors.length - 1 ? body : [],
    }
  })
}

/** Where more space than anywhere else parts the lines between two dates. */
function apartFrom(head: TextLine[], from: number, to: number): number | null {
  const gaps = head.slice(from, to + 1).map(({ gap }) => gap)
  const [most = 0, next = 0] = [...gaps].sort((a, b) => b - a)
  return gaps.length > 1 && most > next * 1.3 && most > 1.6 ? from + gaps.indexOf(most) : null
}

/** Smaller text right below an entry's head, where other entries have none there, says something of the work. */
function trimTails(drafts: Draft[]): void {
  const tails = drafts.map(
    ({ head }) => head.length - 1 - head.findLastIndex(line => dateOf(line).length > 0),
  )
  const least = Math.min(...tails)
  drafts.forEach((draft, at) => {
    const extra = draft.head.slice(draft.head.length - ((tails[at] ?? 0) - least))
    const dated = draft.head[draft.head.length - 1 - (tails[at] ?? 0)]
    const isSmall = extra.every(line => dated && line.size < dated.size * 0.96 && !line.bold && !line.italic)
    if (extra.length === 0 || draft.head.length === extra.length || !isSmall) return
    draft.head = draft.head.slice(0, -extra.length)
    draft.body.unshift(...extra.map(line => ({ line, role: 'prose' as const })))
  })
}

/** An employer over several roles holds for the roles that follow; one over every entry is part of the head. */
function shareBanners(drafts: Draft[]): void {
  const heads = drafts.map(draft => draft.head.length)
  let banner: TextLine[] = []
  let role = ''
  for (const draft of drafts) {
    const [first = '', over = ''] = [nameLook(draft.head), nameLook(banner)]
    // What looks like the employer above, where roles look otherwise, is the next employer.
    const isNext = over !== role && first === over
    if (draft.banner.length > 0) {
      banner = draft.banner.slice(-2)
      role = first
    } else if (banner.length > 0 && !isNext && draft.head.length <= Math.min(...heads)) draft.banner = banner
    else banner = []
  }
}

/** The look of the first line that names something. */
const nameLook = (lines: TextLine[]): string | undefined => {
  const line = lines.find(one => !isDateText(lineText(one)))
  return line && `${signature(line)} ${line.italic}`
}

function finish({ head, date, banner, body }: Draft, known: ReadonlySet<string>): Entry {
  const items: string[][] = []
  const prose: string[][] = []
  for (const { line, role } of body) {
    if (role === 'item') items.push([line.text])
    else if (role === 'rest') items.at(-1)?.push(line.text)
    else if (!isDateText(line.text)) {
      if (line.whole || prose.length === 0) prose.push([line.text])
      else prose.at(-1)?.push(line.text)
    }
  }
  return {
    head,
    date,
    banner,
    items: items.map(item => joinLines(item, known)).filter(item => item !== ''),
    prose: prose.map(paragraph => joinLines(paragraph, known)),
  }
}
