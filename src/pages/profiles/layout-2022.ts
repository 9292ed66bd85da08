import {
  blankSnapshot,
  notVisible,
  type Part,
  type Position,
  profileLimits,
  type School,
} from '../../core/profile/profile'
import {
  readAbout,
  readActivity,
  readEducation,
  readExperience,
  readNumber,
  readRecommendations,
  readSkills,
  totalOf,
} from './cards-2022'
import { type Layout, read, readCount, readLine } from './layout'
import { lineOf } from './text'
import { isCardOfAnother } from './whose'

/** Cards in the order of the page: one that is missing although a later one is there does not exist. */
const order = ['about', 'featured', 'experience', 'education', 'skills', 'interests']
/** Cards whose order varies: the last card of all says whether they exist. */
const last = 'interests'

/** 2022 to 2024: an h1, and empty anchors (`#about`, `#experience`) whose section is the card. */
export const layout2022: Layout = {
  id: '2022-24',
  read(document, key) {
    const heading = document.querySelector('main h1')
    const card = heading?.closest('section')
    const name = lineOf(heading, profileLimits.name)
    if (!card || !name || !card.querySelector('.text-body-medium.break-words')) return null
    if (isCardOfAnother(card, key)) return null
    const section = (id: string) => document.getElementById(id)?.closest('section') ?? null
    const absent = (id: string) =>
      !section(id) && order.slice(order.indexOf(id) + 1).some(later => section(later))
    const part = <T>(id: string, none: T, readIt: (card: Element) => Part<T>): Part<T> => {
      const found = section(id)
      if (found) return readIt(found)
      return absent(id) ? read(none, `no #${id} before later cards`) : notVisible
    }
    const counted = (id: string): Part<number> => {
      const found = section(id)
      if (found) return readNumber(id)(found)
      return section(last) ? read(0, `no #${id} before #${last}`) : notVisible
    }
    const skills = section('skills')
    const activity = section('content_collections')
    return {
      ...blankSnapshot(key, '2022-24', name),
      headline: readLine(
        card.querySelector('.text-body-medium.break-words'),
        '.text-body-medium',
        profileLimits.headline,
      ),
      location: readLine(placeOf(card), 'beside contact info', profileLimits.line),
      photo: photoOf(card),
      banner: bannerOf(card),
      connections: connectionsOf(card),
      about: part('about', '', readAbout),
      experience: part('experience', [] as Position[], readExperience),
      education: part('education', [] as School[], readEducation),
      skills: part('skills', [] as string[], readSkills),
      skillCount: skills ? totalOf(skills, 'skills') : notVisible,
      recommendations: readRecommendations(section('recommendations'), 0),
      recommendationsGiven: readRecommendations(section('recommendations'), 1),
      featured: part('featured', 0, featuredIn),
      activity: activity ? readActivity(activity) : notVisible,
      volunteering: counted('volunteering_experience'),
      learning: sumOf(counted('licenses_and_certifications'), counted('courses')),
      openToWork: openToWorkOf(card),
    }
  },
}

function placeOf(card: Element): Element | null {
  const contact = card.querySelector('a[href*="/overlay/contact-info"]')
  const block = contact?.closest('div')
  return block
    ? (Array.from(block.querySelectorAll('span')).find(span => !span.contains(contact ?? null)) ?? null)
    : null
}

function pictureOf(card: Element): Element | null {
  return card.querySelector('[class*="pv-top-card-profile-picture"] img, img.profile-photo-edit__preview')
}

function photoOf(card: Element): Part<boolean> {
  const image = pictureOf(card)
  if (!image) return notVisible
  if (/ghost/.test(image.getAttribute('class') ?? '')) return read(false, 'profile picture')
  // A data: address is a placeholder until the picture has loaded.
  return /^https?:/.test(image.getAttribute('src') ?? '') ? read(true, 'profile picture') : notVisible
}

/** The frame is named beside the photo, by the same tag in every language. */
function openToWorkOf(card: Element): Part<boolean> {
  const image = pictureOf(card)
  const named = `${image?.getAttribute('alt') ?? ''} ${image?.getAttribute('title') ?? ''}`
  if (/#OPEN_TO_WORK/i.test(named)) return read(true, 'profile picture')
  return photoOf(card).state === 'read' && named.trim() !== '' ? read(false, 'profile picture') : notVisible
}

function bannerOf(card: Element): Part<boolean> {
  if (card.querySelector('.profile-background-image--default'))
    return read(false, '.profile-background-image--default')
  return card.querySelector('img.profile-background-image__image')
    ? read(true, 'background image')
    : notVisible
}

const connectionWords = /connection|kontakt|relation|contacto|conex|colleg/i
const followerWords = /follow|abonn|seguid|segui/i

/**
 * Followers may stand in the same list: the entry that leads to the connections, that says so in one of the languages, or
 * the only entry that doesn't speak of followers.
 */
function connectionsOf(card: Element): Part<number> {
  const entries = Array.from(card.querySelectorAll('li.text-body-small'))
  const others = entries.filter(item => !followerWords.test(item.textContent ?? ''))
  const entry =
    entries.find(item => item.querySelector('a[href*="/connections"], a[href*="/search/results/people"]')) ??
    entries.find(item => connectionWords.test(item.textContent ?? '')) ??
    (others.length === 1 ? others[0] : undefined)
  return entry
    ? readCount(lineOf(entry.querySelector('.t-bold') ?? entry, 40), 'connections, under the place')
    : notVisible
}

function featuredIn(card: Element): Part<number> {
  const pieces = card.querySelectorAll('li a[href]').length > 0 ? card.querySelectorAll('li').length : 0
  return pieces > 0 ? read(pieces, '#featured', false) : notVisible
}

/** Both have to be known: one that wasn't seen may hold more. */
const sumOf = (a: Part<number>, b: Part<number>): Part<number> => {
  if (a.state === 'read' && b.state === 'read') return read(a.value + b.value, a.where, a.whole && b.whole)
  const [one] = [a, b].filter(part => part.state === 'read' && part.value > 0)
  return one ?? notVisible
}
