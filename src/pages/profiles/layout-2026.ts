import { blankSnapshot, notVisible, type Part, profileLimits } from '../../core/profile/profile'
import { readEducation, readExperience, readSkills } from './cards-2026'
import { type Layout, read, readCount, readLine } from './layout'
import { lineOf, textOf } from './text'
import { areGroupsOfAnother, isCardOfAnother } from './whose'

const prefix = 'com.linkedin.sdui.profile.card.ref'

/** The card of a name; its wrapper and the card itself may bear the same key. Empty wrappers are of cards that don't exist. */
function cardOf(document: Document, name: string): Element | null {
  const all = Array.from(document.querySelectorAll(`[componentkey^="${prefix}"][componentkey$="${name}" i]`))
  return (
    all.find(element => element.tagName === 'SECTION') ??
    all.find(element => element.querySelector('h2')) ??
    null
  )
}

const hasEmptyWrapper = (document: Document, name: string): boolean =>
  Array.from(document.querySelectorAll(`[componentkey^="${prefix}"][componentkey$="${name}" i]`)).some(
    element => element.childElementCount === 0,
  )

/** 2026: hashed classes, no h1, cards with a `componentkey`; later cards load as the user scrolls. */
export const layout2026: Layout = {
  id: '2026',
  read(document, key) {
    const top = cardOf(document, 'Topcard')
    const heading = top?.querySelector('h2')
    const name = lineOf(heading, profileLimits.name)
    if (!top || !heading || !name) return null
    if (isCardOfAnother(top, key) || areGroupsOfAnother(document, key)) return null
    const contact = top.querySelector('a[href*="/overlay/contact-info"]')
    const block = contact ? commonParent(heading, contact) : null
    const experience = cardOf(document, 'ExperienceTopLevelSection')
    const education = cardOf(document, 'EducationTopLevelSection')
    const skills = cardOf(document, 'SkillsTopLevelSection') ?? cardOf(document, 'Skills')
    return {
      ...blankSnapshot(key, '2026', name),
      headline: headlineOf(block, heading),
      location: placeOf(block, contact),
      photo: pictureOf(top, heading, 'person-accent', 'Profile photo'),
      banner: pictureOf(top, heading, 'person-medium', 'Cover photo'),
      connections: connectionsOf(top),
      about: aboutOf(document),
      featured: featuredOf(document),
      experience: experience ? readExperience(experience) : notVisible,
      education: education ? readEducation(education) : notVisible,
      skills: skills ? readSkills(skills) : notVisible,
      skillCount: skills ? skillCountOf(skills) : notVisible,
    }
  },
}

/**
 * Photo and cover stand before the name, each over the sign that is drawn where there is no picture: labels are in the
 * language of the interface, the signs aren't. Without a picture it may still be loading.
 */
function pictureOf(top: Element, heading: Element, sign: string, label: string): Part<boolean> {
  const before = Array.from(top.querySelectorAll('figure')).find(
    figure =>
      figure.querySelector(`svg[id^="${sign}"]`) &&
      // 4: the heading follows the figure.
      (figure.compareDocumentPosition(heading) & 4) !== 0,
  )
  const image =
    before?.querySelector('img') ?? top.querySelector(`[aria-label="${label}"] img, img[alt="${label}"]`)
  return /^https?:/.test(image?.getAttribute('src') ?? '') ? read(true, label) : notVisible
}

/** "Skills (24)", or "Show all 24 skills". */
function skillCountOf(card: Element): Part<number> {
  const inHeading = /\(\d+\)/.exec(lineOf(card.querySelector('h2'), 60))?.[0]
  if (inHeading) return readCount(inHeading, 'heading of Skills')
  const link = card.querySelector('a[href*="/details/skills"]')
  return link ? readCount(lineOf(link, 100).replace(/^\D+/, ''), 'Show all') : notVisible
}

function commonParent(a: Element, b: Element): Element | null {
  let parent = a.parentElement
  while (parent && !parent.contains(b)) parent = parent.parentElement
  return parent
}

/**
 * The block that holds both name and contact info has the headline as its first paragraph of its own; degree of
 * connection and pronouns stand in the name's branch.
 */
function headlineOf(block: Element | null, heading: Element): Part<string> {
  if (!block) return notVisible
  const children = Array.from(block.children)
  const branch = children.findIndex(child => child.contains(heading))
  const next = children[branch + 1]
  return next?.tagName === 'P' ? readLine(next, 'below the name', profileLimits.headline) : notVisible
}

function placeOf(block: Element | null, contact: Element | null): Part<string> {
  const branch = Array.from(block?.children ?? []).find(child => child.contains(contact))
  const lines = Array.from(branch?.querySelectorAll('p') ?? []).filter(line => !line.contains(contact))
  const place = lines.find(line => /\p{L}/u.test(line.textContent ?? ''))
  return readLine(place, 'beside contact info', profileLimits.line)
}

/** A number and what it counts, with "more than" in front where it is so. */
const counted = /^(?:\+\s?(?:de\s)?|\p{L}{2,6}\s(?:(?:de|di|than|als)\s)?)?\d[\d.,\s]{0,12}\+?\s\p{L}+$/u

function connectionsOf(top: Element): Part<number> {
  for (const link of top.querySelectorAll('a[href*="/search/results/"], a[href*="/connections"]')) {
    // Followers are counted in the same words; mutual connections have faces and names.
    if (link.querySelector('img, strong, svg')) continue
    const text = lineOf(link, 60)
    if (counted.test(text)) return readCount(text, 'connections, under the place')
  }
  return notVisible
}

function aboutOf(document: Document): Part<string> {
  const card = cardOf(document, 'About')
  const box = card?.querySelector('[data-testid="expandable-text-box"]')
  const about = textOf(box, profileLimits.about)
  // The whole text stands in the page; "more" is a matter of style.
  if (about) return read(about, 'About')
  const laterCard = ['Featured', 'Activity', 'ExperienceTopLevelSection'].some(name => cardOf(document, name))
  return !card && laterCard && hasEmptyWrapper(document, 'About')
    ? read('', 'an empty place before later cards')
    : notVisible
}

function featuredOf(document: Document): Part<number> {
  const card = cardOf(document, 'Featured')
  const pieces = card?.querySelectorAll('[data-testid="carousel-child-container"]').length ?? 0
  return pieces > 0 ? read(pieces, 'Featured') : notVisible
}
