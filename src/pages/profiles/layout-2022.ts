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
  readEducation,
  readExperience,
  readRecommendations,
  readSkills,
  totalOf,
} from './cards-2022'
import { type Layout, read, readCount, readLine } from './layout'
import { lineOf } from './text'
import { isCardOfAnother } from './whose'

/** Cards in the order of the page: one that is missing although a later one is there does not exist. */
const order = ['about', 'experience', 'education', 'skills', 'interests']

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
    const skills = section('skills')
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
      recommendations: readRecommendations(section('recommendations')),
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

function photoOf(card: Element): Part<boolean> {
  const image = card.querySelector(
    '[class*="pv-top-card-profile-picture"] img, img.profile-photo-edit__preview',
  )
  if (!image) return notVisible
  if (/ghost/.test(image.getAttribute('class') ?? '')) return read(false, 'profile picture')
  // A data: address is a placeholder until the picture has loaded.
  return /^https?:/.test(image.getAttribute('src') ?? '') ? read(true, 'profile picture') : notVisible
}

function bannerOf(card: Element): Part<boolean> {
  if (card.querySelector('.profile-background-image--default'))
    return read(false, '.profile-background-image--default')
  return card.querySelector('img.profile-background-image__image')
    ? read(true, 'background image')
    : notVisible
}

/** Followers may stand in the same list: only an entry that says connections, or the only entry, will do. */
function connectionsOf(card: Element): Part<number> {
  const entries = Array.from(card.querySelectorAll('li.text-body-small'))
  const entry =
    entries.find(item => /connection/i.test(item.textContent ?? '')) ??
    (entries.length === 1 ? entries[0] : undefined)
  return entry
    ? readCount(lineOf(entry.querySelector('.t-bold'), 40), 'connections, under the place')
    : notVisible
}
