import { notVisible, type Part, type Position, profileLimits, type School } from '../../core/profile/profile'
import { newestAge } from './ago'
import { isDates } from './dates'
import { beforeDot, read, readCount, roleOf } from './layout'
import { lineOf, textOf } from './text'

/** The cards below the top of a profile of 2022 to 2024. Every text stands twice there: shown, and for screen readers. */
const entity = '[data-view-name="profile-component-entity"]'
const shown = 'span[aria-hidden="true"]'
/** What hangs below an entity's head; the class is hashed since 2025, and then a list is what is left. */
const below = '.pvs-entity__sub-components, ul'

const isBelow = (item: Element, span: Element): boolean => {
  const parts = span.closest(below)
  return parts !== null && parts !== item && item.contains(parts)
}

export function readAbout(card: Element): Part<string> {
  const texts = Array.from(card.querySelectorAll(`[class*="inline-show-more-text"] > ${shown}`))
  const about = textOf(texts[0], profileLimits.about)
  return about ? read(about, '#about') : notVisible
}

/** The outermost entities: class names of lists and their items are hashed since 2025. */
export const items = (card: Element): Element[] =>
  Array.from(card.querySelectorAll(entity)).filter(item => {
    const outer = item.parentElement?.closest(entity)
    return !outer || !card.contains(outer)
  })

const isWhole = (card: Element, list: string): boolean => !card.querySelector(`a[href*="/details/${list}"]`)

/** The number in "Show all 24 skills", or that of the list where all of it shows. */
export function totalOf(card: Element, list: string): Part<number> {
  const link = card.querySelector(`a[href*="/details/${list}"]`)
  if (!link) return read(items(card).length, `#${list}`)
  const shown = readCount(lineOf(link, 100).replace(/^\D+/, ''), 'Show all')
  return shown.state === 'read' ? shown : notVisible
}

/** A text that stands twice in a row is a line, whatever became of the marks of the two. */
function isTwin(span: Element, other: Element | null): boolean {
  const text = other?.tagName === 'SPAN' && span.textContent?.trim()
  return typeof text === 'string' && text !== '' && other?.textContent?.trim() === text
}

const isShown = (span: Element): boolean =>
  span.getAttribute('aria-hidden') === 'true' || isTwin(span, span.nextElementSibling)

/** The spans at the head of an entity, without what belongs to its parts below. */
const headSpans = (item: Element): Element[] =>
  Array.from(item.querySelectorAll('span')).filter(
    span => isShown(span) && span.closest(entity) === item && !isBelow(item, span),
  )

/**
 * The lines at the head of an entity, title first. Where other titles of the card are bold and the first line isn't, its
 * title is missing: nothing is read.
 */
function headOf(item: Element): string[] {
  const spans = headSpans(item).filter(span => !isTwin(span, span.previousElementSibling))
  const first = spans[0]
  const isTitled = first?.closest('.t-bold') || !item.closest('section')?.querySelector(`${entity} .t-bold`)
  return isTitled ? spans.map(span => lineOf(span, profileLimits.line)).filter(Boolean) : []
}

function descriptionOf(item: Element): string {
  const texts = Array.from(item.querySelectorAll(`[class*="inline-show-more-text"] > ${shown}`))
  // Skills and media stand below too: as links, or led by a bold word.
  const own = texts.find(
    span =>
      span.closest(entity) === item &&
      isBelow(item, span) &&
      !span.closest('a') &&
      !span.querySelector('strong'),
  )
  return textOf(own, profileLimits.description)
}

/** A role has its dates, or it is none. */
function roleFrom(item: Element): { role: ReturnType<typeof roleOf>; between: string[] } | null {
  const [title, ...lines] = headOf(item)
  const at = lines.findIndex(isDates)
  if (title === undefined || at < 0 || isDates(title)) return null
  return {
    role: roleOf(title, lines[at] ?? '', lines[at + 1] ?? '', descriptionOf(item)),
    between: lines.slice(0, at),
  }
}

function positionFrom(outer: Element): Position | null {
  const inner = Array.from(outer.querySelectorAll(entity))
  if (inner.length === 0) {
    const single = roleFrom(outer)
    const organization = beforeDot(single?.between[0] ?? '')
    return single && organization ? { organization, roles: [single.role] } : null
  }
  const [organization, ...lines] = headOf(outer)
  const roles = inner.flatMap(each => roleFrom(each)?.role ?? []).slice(0, profileLimits.roles)
  // An employer with several roles has no dates of its own.
  return organization && roles.length > 0 && !lines.some(isDates) ? { organization, roles } : null
}

/** What does not fit is left out, and the list is then not the whole. */
export function readExperience(card: Element): Part<Position[]> {
  const entries = items(card).slice(0, profileLimits.positions)
  const positions = entries.flatMap(entry => positionFrom(entry) ?? [])
  const whole = isWhole(card, 'experience') && positions.length === entries.length
  return positions.length > 0 ? read(positions, '#experience', whole) : notVisible
}

export function readEducation(card: Element): Part<School[]> {
  const schools = items(card)
    .slice(0, profileLimits.schools)
    .flatMap(item => {
      const [school, ...lines] = headOf(item)
      if (school === undefined || isDates(school)) return []
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
    .flatMap(item => headOf(item).slice(0, 1))
  return skills.length > 0 ? read(skills, '#skills', isWhole(card, 'skills')) : notVisible
}

/** A card whose entries are counted only. */
export const readNumber =
  (list: string) =>
  (card: Element): Part<number> => {
    const count = items(card).length
    return count > 0 ? read(count, `#${list}`, isWhole(card, list)) : notVisible
  }

/** The first tab holds those received, the second those given. */
export function readRecommendations(card: Element | null, tab: 0 | 1): Part<number> {
  const panelId = card?.querySelectorAll('[role="tab"]')[tab]?.getAttribute('aria-controls')
  const panel = panelId ? card?.ownerDocument.getElementById(panelId) : null
  if (!card || !panel || !card.contains(panel)) return notVisible
  const entries = items(panel).length || panel.querySelectorAll('li.artdeco-list__item').length
  // A tab that was not opened yet may be empty although it has entries.
  if (entries === 0 && tab === 1) return notVisible
  return read(entries, '#recommendations', isWhole(card, 'recommendations'))
}

/** Of the posts that show, the newest: each says its age after a dot. */
export function readActivity(card: Element): Part<number> {
  const days = newestAge(
    Array.from(card.querySelectorAll('[class*="contextual-description"]'))
      .slice(0, 30)
      .map(each => lineOf(each, 300))
      .join('\n'),
  )
  return days === null ? notVisible : read(days, '#content_collections')
}
