import { notVisible, type Part, type Position, profileLimits, type School } from '../../core/profile/profile'
import { isDates } from './dates'
import { beforeDot, read, readCount, roleOf } from './layout'
import { lineOf, textOf } from './text'

/** The cards below the top of a profile of 2022 to 2024. Every text stands twice there: shown, and for screen readers. */
const entity = '[data-view-name="profile-component-entity"]'
const shown = 'span[aria-hidden="true"]'
const below = '.pvs-entity__sub-components'

export function readAbout(card: Element): Part<string> {
  const texts = Array.from(card.querySelectorAll(`[class*="inline-show-more-text"] > ${shown}`))
  const about = textOf(texts[0], profileLimits.about)
  return about ? read(about, '#about') : notVisible
}

const items = (card: Element): Element[] => Array.from(card.querySelectorAll('li.artdeco-list__item'))

const isWhole = (card: Element, list: string): boolean => !card.querySelector(`a[href*="/details/${list}"]`)

/** The number in "Show all 24 skills", or that of the list where all of it shows. */
export function totalOf(card: Element, list: string): Part<number> {
  const link = card.querySelector(`a[href*="/details/${list}"]`)
  if (!link) return read(items(card).length, `#${list}`)
  return readCount(/\d[\d.,]*/.exec(lineOf(link, 100))?.[0] ?? '', 'Show all')
}

/** The lines at the head of an entity, title first, without what belongs to its parts below. */
function headOf(item: Element): string[] {
  const isBelow = (span: Element) => {
    const parts = span.closest(below)
    return parts !== null && item.contains(parts)
  }
  return Array.from(item.querySelectorAll(shown))
    .filter(span => span.closest(entity) === item && !isBelow(span))
    .map(span => lineOf(span, profileLimits.line))
    .filter(Boolean)
}

function descriptionOf(item: Element): string {
  const texts = Array.from(item.querySelectorAll(`${below} [class*="inline-show-more-text"] > ${shown}`))
  // Skills and media stand below too: as links, or led by a bold word.
  const own = texts.find(
    span => span.closest(entity) === item && !span.closest('a') && !span.querySelector('strong'),
  )
  return textOf(own, profileLimits.description)
}

function roleFrom(item: Element): { role: ReturnType<typeof roleOf>; between: string[] } | null {
  const [title, ...lines] = headOf(item)
  if (title === undefined) return null
  const at = lines.findIndex(isDates)
  const role = roleOf(title, lines[at] ?? '', at < 0 ? '' : (lines[at + 1] ?? ''), descriptionOf(item))
  return { role, between: at < 0 ? lines : lines.slice(0, at) }
}

export function readExperience(card: Element): Part<Position[]> {
  const positions: Position[] = []
  for (const item of items(card).slice(0, profileLimits.positions)) {
    const outer = item.querySelector(entity)
    if (!outer) continue
    const inner = Array.from(outer.querySelectorAll(entity))
    if (inner.length === 0) {
      const single = roleFrom(outer)
      if (single) positions.push({ organization: beforeDot(single.between[0] ?? ''), roles: [single.role] })
      continue
    }
    const roles = inner.flatMap(each => roleFrom(each)?.role ?? []).slice(0, profileLimits.roles)
    if (roles.length > 0) positions.push({ organization: headOf(outer)[0] ?? '', roles })
  }
  return positions.length > 0 ? read(positions, '#experience', isWhole(card, 'experience')) : notVisible
}

export function readEducation(card: Element): Part<School[]> {
  const schools = items(card)
    .slice(0, profileLimits.schools)
    .flatMap(item => {
      const outer = item.querySelector(entity)
      const [school, ...lines] = outer ? headOf(outer) : []
      if (school === undefined) return []
      return [
        {
          school,
          degree: lines.find(line => !isDates(line)) ?? '',
          dates: (lines.find(isDates) ?? '').slice(0, 100),
        },
      ]
    })
  return schools.length > 0 ? read(schools, '#education', isWhole(card, 'education')) : notVisible
}

export function readSkills(card: Element): Part<string[]> {
  const skills = items(card)
    .slice(0, profileLimits.skills)
    .flatMap(item => {
      const outer = item.querySelector(entity)
      return outer ? headOf(outer).slice(0, 1) : []
    })
  return skills.length > 0 ? read(skills, '#skills', isWhole(card, 'skills')) : notVisible
}

/** The first tab holds those received, the second those given. */
export function readRecommendations(card: Element | null): Part<number> {
  const received = card?.querySelector('[role="tab"]')?.getAttribute('aria-controls')
  const panel = received ? card?.ownerDocument.getElementById(received) : null
  if (!card || !panel) return notVisible
  return read(
    panel.querySelectorAll('li.artdeco-list__item').length,
    '#recommendations',
    isWhole(card, 'recommendations'),
  )
}
