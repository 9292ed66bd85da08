import { blankSnapshot, notVisible, type Part, profileLimits } from '../../core/profile/profile'
import { type Layout, read, readLine } from './layout'
import { lineOf, textOf } from './text'

/**
 * Profiles as shown to people who aren't signed in: of 2016, and of the 2020s. Today's mask titles with
 * asterisks, so only what stands at the top is read there.
 */
export const layoutGuest: Layout = {
  id: 'guest',
  read(document, key) {
    const old = document.querySelector('#topcard #name')
    const heading =
      old ?? document.querySelector('main h1.top-card-layout__title, section.top-card-layout h1')
    const name = lineOf(heading, profileLimits.name)
    // Postings wear the same top card, with an employer in it.
    if (!name || name.includes('*') || document.querySelector('.topcard__org-name-link')) return null
    const blank = blankSnapshot(key, 'guest', name)
    if (!old)
      return {
        ...blank,
        headline: unmasked(
          readLine(
            // Of this very card: others are shown below it in the same form.
            heading?.closest('section')?.querySelector('.top-card-layout__headline'),
            '.top-card-layout__headline',
            profileLimits.headline,
          ),
        ),
      }
    const about = textOf(document.querySelector('#summary .description'), profileLimits.about)
    const skills = Array.from(document.querySelectorAll('#skills li.skill:not(.see-more) .wrap'))
      .slice(0, profileLimits.skills)
      .map(item => lineOf(item, profileLimits.line))
      .filter(Boolean)
    return {
      ...blank,
      headline: unmasked(
        readLine(document.querySelector('#topcard .headline'), '#topcard .headline', profileLimits.headline),
      ),
      location: readLine(
        document.querySelector('#demographics .locality'),
        '#demographics .locality',
        profileLimits.line,
      ),
      about: about ? read(about, '#summary') : notVisible,
      skills: skills.length > 0 ? read(skills, '#skills') : notVisible,
    }
  },
}

const unmasked = (part: Part<string>): Part<string> =>
  part.state === 'read' && part.value.includes('***') ? notVisible : part
