import {
  notVisible,
  type Part,
  type Position,
  profileLimits,
  type Role,
  type School,
} from '../../core/profile/profile'
import { isDates } from './dates'
import { beforeDot, read, roleOf } from './layout'
import { lineOf, textOf } from './text'

/**
 * Experience, Education and Skills of the 2026 layout, after public descriptions of it: entries bear a
 * `componentkey` and hold plain paragraphs in a fixed order. What does not fit is left out rather than guessed:
 * a position must have dates to count, and a list from which something was left out is not the whole.
 */
const entry = '[componentkey^="entity-collection-item"]'
const box = '[data-testid="expandable-text-box"]'

const entriesOf = (card: Element, max: number): Element[] =>
  Array.from(card.querySelectorAll(entry))
    .filter(item => !item.parentElement?.closest(entry))
    .slice(0, max)

/** The paragraphs of an element outside texts that expand, and outside `without`. */
const linesOf = (element: Element, without: readonly Element[] = []): string[] =>
  Array.from(element.querySelectorAll('p'))
    .filter(
      line => !line.querySelector(box) && !line.closest(box) && !without.some(other => other.contains(line)),
    )
    .map(line => lineOf(line, profileLimits.line))
    .filter(Boolean)

const isWhole = (card: Element, list: string): boolean => !card.querySelector(`a[href*="/details/${list}"]`)

function roleIn(element: Element): { role: Role; between: string[] } | null {
  const [title, ...lines] = linesOf(element)
  const at = lines.findIndex(isDates)
  if (title === undefined || at < 0) return null
  const description = textOf(element.querySelector(box), profileLimits.description)
  return {
    role: roleOf(title, lines[at] ?? '', lines[at + 1] ?? '', description),
    between: lines.slice(0, at),
  }
}

const rowsOf = (item: Element): Element[] =>
  Array.from(item.querySelectorAll('li')).filter(row => linesOf(row).some(isDates))

/** Several roles that no list tells apart: which line belongs to which would be guessed. */
const isUnclear = (item: Element): boolean =>
  rowsOf(item).length === 0 && linesOf(item).filter(isDates).length > 1

export function readExperience(card: Element): Part<Position[]> {
  const entries = entriesOf(card, profileLimits.positions)
  const positions = entries.flatMap((item): Position[] => {
    const rows = rowsOf(item)
    if (rows.length > 0) {
      const roles = rows.flatMap(row => roleIn(row)?.role ?? []).slice(0, profileLimits.roles)
      const organization = linesOf(item, rows)[0]
      return organization && roles.length > 0 ? [{ organization, roles }] : []
    }
    if (isUnclear(item)) return []
    const single = roleIn(item)
    const organization = beforeDot(single?.between[0] ?? '')
    return single && organization ? [{ organization, roles: [single.role] }] : []
  })
  return positions.length > 0
    ? read(positions, 'Experience', isWhole(card, 'experience') && !entries.some(isUnclear))
    : notVisible
}

export function readEducation(card: Element): Part<School[]> {
  const schools = entriesOf(card, profileLimits.schools).flatMap((item): School[] => {
    const [school, ...lines] = linesOf(item)
    // Offers stand between the entries in the same dress.
    if (school === undefined || !(lines.some(isDates) || item.querySelector('a[href*="/school/"]'))) return []
    return [
      {
        school,
        degree: lines.find(line => !isDates(line)) ?? '',
        dates: (lines.find(isDates) ?? '').slice(0, 100),
      },
    ]
  })
  return schools.length > 0 ? read(schools, 'Education', isWhole(card, 'education')) : notVisible
}

/** "3 endorsements", in whatever language. */
const counts = /^\d[\d.,]*\+?\s/

export function readSkills(card: Element): Part<string[]> {
  const skills = entriesOf(card, profileLimits.skills).flatMap(item =>
    linesOf(item)
      .filter(line => !counts.test(line))
      .slice(0, 1),
  )
  return skills.length > 0 ? read(skills, 'Skills', isWhole(card, 'skills')) : notVisible
}
