import { findDates } from './dates/find-dates'
import { settleNameless } from './nameless-experience'
import type { Section } from './section'
import { bodySize, isCapitals, signature } from './style'
import type { TextLine } from './text-line'
import { settleKinds, unnamedHeadings } from './unnamed-headings'
import { headingKind, type SectionKind } from './words/headings'
import { titleScore } from './words/titles'

/** Cuts each stream of lines at its headings. */
export function sectionsOf(streams: TextLine[][]): Section[] {
  const body = bodySize(streams.flat())
  const sections: Section[] = []
  for (const stream of streams) {
    const [first, ...rest] = sectionsOfStream(stream, body)
    const before = sections.at(-1)
    if (first)
      sections.push(before && goesOnIn(first, before, body) ? { ...before, lines: first.lines } : first)
    sections.push(...rest)
  }
  settleKinds(sections)
  return settleNameless(sections)
}

/** The column begins within the section in which the one before it ended: it has entries, and no name of a person. */
function goesOnIn(first: Section, before: Section, body: number): boolean {
  if (first.kind !== 'header' || before.kind === 'header') return false
  const isPerson = first.lines.some(line => line.size > body * 1.4 || line.text.includes('@'))
  return !isPerson && first.lines.some(line => line.cells.some(cell => findDates(cell.text).length > 0))
}

function sectionsOfStream(lines: TextLine[], body: number): Section[] {
  const kinds = headings(lines, body)
  const sections: Section[] = [{ kind: 'header', title: '', lines: [] }]
  lines.forEach((line, index) => {
    const kind = kinds.get(index)
    const unnamed = kind === 'other' && headingKind(line.text) === null
    if (kind) sections.push({ kind, title: line.text, lines: [], ...(unnamed ? { unnamed } : {}) })
    else sections.at(-1)?.lines.push(line)
  })
  return sections.filter(section => section.lines.length > 0)
}

function headings(lines: TextLine[], body: number): Map<number, SectionKind> {
  const named = new Map<number, SectionKind>()
  lines.forEach((line, index) => {
    const kind = nameOf(line, lines[index + 1], body)
    if (kind) named.set(index, kind)
  })
  dropLesser(named, lines, body)
  // Where hardly a heading has a known name, those that look like it are believed too.
  const alike = named.size <= 2 ? unnamedHeadings(lines, body) : []
  if ([...named.keys()].every(index => alike.includes(index)))
    for (const index of alike) if (!named.has(index)) named.set(index, 'other')
  const styles = headingStyles(named, lines, body)
  const first = Math.min(...named.keys())
  const hasExperience = [...named.values()].includes('experience')
  lines.forEach((line, index) => {
    if (
      index > (hasExperience ? first : 0) &&
      !named.has(index) &&
      !named.has(index - 1) &&
      styles.has(signature(line)) &&
      mayHead(line, hasExperience ? lines.slice(index + 1, index + 3) : [])
    ) {
      named.set(index, 'other')
    }
  })
  return named
}

/** The kind of a line that names a known section and is set like a heading. */
function nameOf(line: TextLine, next: TextLine | undefined, body: number): SectionKind | null {
  if (line.bullet || line.cells.length > 1 || line.text.length > 60) return null
  const kind = headingKind(line.text)
  if (kind === null) return null
  const standsOut =
    line.heading > 0 ||
    line.bold ||
    line.size > body * 1.04 ||
    isCapitals(line.text) ||
    /[:：]$/.test(line.text) ||
    (line.gap > 1.5 && (next === undefined || next.gap > 0 || next.x > line.right))
  return standsOut && next !== undefined ? kind : null
}

/** "Languages" among the skills is set smaller than the sections' names: it names a group. */
function dropLesser(named: Map<number, SectionKind>, lines: TextLine[], body: number): void {
  const main = [...named]
    .filter(([, kind]) => ['experience', 'education', 'skills', 'summary'].includes(kind))
    .flatMap(([index]) => lines[index] ?? [])
  const sizes = main.map(line => line.size).sort((a, b) => a - b)
  const usual = sizes[Math.floor(sizes.length / 2)]
  const level = Math.min(...main.map(line => line.heading || 9))
  const capitals = main.filter(line => isCapitals(line.text)).length > main.length * 0.6
  if (usual === undefined || main.length < 2) return
  for (const [index, kind] of named) {
    const line = lines[index]
    if (!line) continue
    // "Education" under a heading for the whole career stands for itself.
    if (
      (kind === 'experience' || kind === 'education') &&
      (line.bold || line.heading > 0 || line.size > body * 1.04)
    )
      continue
    const smaller = line.size < usual * 0.93
    const deeper = level < 9 && (line.heading === 0 || line.heading > level + 1)
    const plain = capitals && line.size <= Math.min(usual, body * 1.04) && !isCapitals(line.text)
    if (smaller || deeper || plain) named.delete(index)
  }
}

/** How headings look here, where that look is kept for them. */
function headingStyles(named: Map<number, SectionKind>, lines: TextLine[], body: number): Set<string> {
  const counts = new Map<string, number>()
  for (const index of named.keys()) {
    const line = lines[index]
    if (!line) continue
    const apart = line.heading > 0 || line.size > body * 1.08 || isCapitals(line.text)
    if (apart) counts.set(signature(line), (counts.get(signature(line)) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([style]) => style))
}

/** A line in the headings' look may be one if it is short and no entry's first line. */
function mayHead(line: TextLine, next: TextLine[]): boolean {
  const { text } = line
  if (line.bullet || line.cells.length > 1 || text.length > 45 || text.split(' ').length > 6) return false
  if (/[.,;@]$|[,:]\s|\d{3}|@/.test(text) || findDates(text).length > 0) return false
  if (line.heading > 0 || /[:：]$/.test(text)) return titleScore(text) === 0
  const opensEntry = next.some(
    other =>
      other.cells.some(cell => findDates(cell.text).length > 0) ||
      (!other.bullet && titleScore(other.text) >= 1),
  )
  return !opensEntry && titleScore(text) === 0
}
