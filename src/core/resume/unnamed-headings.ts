import { findDates } from './dates/find-dates'
import type { Section } from './section'
import { isCapitals, signature } from './style'
import { lineText, type TextLine } from './text-line'
import { isDegree, isSchool } from './words/schools'
import { titleScore } from './words/titles'

/**
 * Headings of a text whose sections go by names of its own ("Where I've worked"): short lines in a look that stands
 * out, that comes again and again, and has text between.
 */
export function unnamedHeadings(lines: TextLine[], body: number): number[] {
  const byLook = new Map<string, number[]>()
  lines.forEach((line, index) => {
    if (!standsOut(line, body) || index === 0) return
    byLook.set(signature(line), [...(byLook.get(signature(line)) ?? []), index])
  })
  const looks = [...byLook.values()].filter(
    at => at.length >= 2 && at.every((one, next) => (at[next + 1] ?? lines.length) > one + 1),
  )
  // The larger a look, the more it heads.
  const [best] = looks.sort((a, b) => (lines[b[0] ?? 0]?.size ?? 0) - (lines[a[0] ?? 0]?.size ?? 0))
  return best ?? []
}

function standsOut({ bullet, cells, text, size, heading, bold }: TextLine, body: number): boolean {
  if (bullet || cells.length > 1 || text.length > 45 || text.split(' ').length > 6) return false
  if (/[.,;@]$|[|•@]|\d/.test(text) || titleScore(text) > 0) return false
  return heading > 0 || size > body * 1.15 || (bold && isCapitals(text))
}

/** What a section without a known name holds, where no other section of that kind was found. */
export function settleKinds(sections: Section[]): void {
  for (const kind of ['education', 'experience'] as const) {
    if (sections.some(section => section.kind === kind)) continue
    // "Training" holds courses, or all the schooling there was: years at a school tell.
    const schooling = sections.find(
      section => kind === 'education' && section.kind === 'certifications' && isSchooling(section.lines),
    )
    if (schooling) {
      schooling.kind = kind
      continue
    }
    const found = sections
      .filter(section => section.unnamed && section.kind === 'other' && holds(section.lines)[kind])
      .sort((a, b) => weight(b.lines) - weight(a.lines))[0]
    if (found) found.kind = kind
  }
}

const isSchooling = (lines: TextLine[]): boolean =>
  lines.some(line => isSchool(lineText(line))) &&
  lines.some(line => findDates(lineText(line)).some(date => !date.single))

/** Work goes on today and has its lists; schooling seldom does. */
const weight = (lines: TextLine[]): number =>
  (lines.some(line => findDates(lineText(line)).some(date => !date.single && date.end === null)) ? 2 : 0) +
  (lines.some(line => line.bullet) ? 1 : 0)

function holds(lines: TextLine[]): { education: boolean; experience: boolean } {
  const texts = lines.filter(line => !line.bullet).map(lineText)
  const dates = texts.flatMap(findDates)
  const education = dates.length > 0 && texts.some(isSchool) && texts.some(isDegree)
  const isOngoing = dates.some(date => !date.single && date.end === null && date.start !== null)
  const hasTitle =
    (isOngoing && lines.some(line => line.bullet)) ||
    texts.some(text => text.length < 80 && titleScore(text) >= 1)
  return { education, experience: hasTitle && dates.some(date => !date.single) }
}
