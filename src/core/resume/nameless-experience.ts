import { findDates } from './dates/find-dates'
import type { Section } from './section'
import { lineText, type TextLine } from './text-line'
import { employerScore } from './words/employers'
import { squash } from './words/headings'
import { isDegree, isSchool } from './words/schools'
import { titleScore } from './words/titles'

/** Names of sections that hold papers with one person and positions with the next. */
const ambiguous = new Set(['research', 'teaching', 'leadership', 'practice', 'service'].map(squash))

const uniformed = new Set(['military service', 'military', 'armed forces', 'naval service'].map(squash))

/**
 * Positions that stand under no heading of their own, or under one that says something else: below the profile, in the
 * header, under "Research".
 */
export function settleNameless(sections: Section[]): Section[] {
  for (const section of sections)
    if (
      section.kind === 'publications' &&
      ambiguous.has(squash(section.title)) &&
      jobsIn(section.lines).length > 0
    )
      section.kind = 'experience'
    // A paragraph on conscription is an aside; ranks with their spans and duties are positions.
    else if (
      section.kind === 'other' &&
      uniformed.has(squash(section.title)) &&
      section.lines.some(line => line.bullet) &&
      jobsIn(section.lines).length > 0
    )
      section.kind = 'experience'
  if (sections.some(section => section.kind === 'experience' && section.lines.length > 1)) return sections
  return sections.flatMap(section => {
    if (section.kind !== 'summary' && section.kind !== 'header' && !section.unnamed) return [section]
    const [first] = jobsIn(section.lines)
    if (first === undefined) return [section]
    const from = startOf(section.lines, first)
    const rest = section.lines.slice(from)
    const school = rest.findIndex((line, at) => at > 1 && opensSchool(line, rest[at + 1]))
    const to = school < 0 ? rest.length : school
    const parts: Section[] = [
      { ...section, lines: section.lines.slice(0, from) },
      { kind: 'experience', title: '', lines: rest.slice(0, to) },
      { kind: 'education', title: '', lines: rest.slice(to) },
    ]
    const hasSchool = sections.some(one => one.kind === 'education')
    if (hasSchool && parts[2] && parts[1])
      parts[1].lines.push(...parts.splice(2, 1).flatMap(one => one.lines))
    return parts.filter(({ lines }) => lines.length > 0)
  })
}

/** Lines with a span of time, in or beside a line that names a job or an employer. */
function jobsIn(lines: TextLine[]): number[] {
  return lines.flatMap((line, at) => {
    const isSpan = !line.bullet && findDates(lineText(line)).some(date => !date.single)
    const around = [line, lines[at - 1], lines[at + 1]].filter(one => one !== undefined && !one.bullet)
    const isJob = around.some(
      one => one && one.text.length < 120 && (titleScore(one.text) >= 1 || employerScore(one.text) > 0),
    )
    const isSchooling = around.some(one => one && isSchool(one.text) && isDegree(one.text))
    return isSpan && isJob && !isSchooling ? [at] : []
  })
}

/** The entry's first line: what stands close above its date and names something. */
function startOf(lines: TextLine[], dated: number): number {
  let at = dated
  while (at > 0 && dated - at < 3) {
    const [line, above] = [lines[at], lines[at - 1]]
    const isName = (text: string) => titleScore(text) >= 1 || employerScore(text) > 0
    if (!line || !above || above.bullet || line.gap > 2 || above.text.length > 90) break
    if (!isName(above.text) || /[.!?]$|@/.test(above.text)) break
    at -= 1
  }
  return at
}

const opensSchool = (line: TextLine, next: TextLine | undefined): boolean =>
  !line.bullet &&
  (isSchool(line.text) || isDegree(line.text)) &&
  isSchool(`${line.text} ${next?.text ?? ''}`) &&
  isDegree(`${line.text} ${next?.text ?? ''}`) &&
  titleScore(line.text) < 1
