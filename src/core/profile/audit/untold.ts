import { messages } from '../../kernel/message'
import type { PartName } from '../profile'
import { cannotTell, type Verdict } from './check'

/** Why a check can't tell: something is missing in the user's own records, or can't be read. */
export const untold = messages('profile-audit/untold', {
  noBrand: 'Your brand statement is still empty.',
  noRoles: 'Your brand statement names no target role yet.',
  noSkills: 'Your brand statement names no skills yet.',
  noStrengths: 'Your brand statement names no strengths yet.',
  noSentence: 'Your brand statement has no sentence yet.',
  noPitch: 'You have written no pitch yet.',
  noEvidence: 'Your evidence log is still empty.',
  noResume: 'No résumé is kept here to compare it with.',
  nothingShared: 'Your résumé and what shows of your profile have no entry in common.',
  language: 'It is too short, or in a language that this check does not read.',
  dates: 'The dates of your positions could not be read.',
  notAll: 'Not all of it shows on this page. Open the whole list with “Show all”, then read again.',
  noAddress: 'An archive holds no address, and you have not said yet which profile is yours.',
  archive: 'The archive that was read holds nothing of it.',
  internalAddress: 'This page was opened by an internal number, not by your address.',
})

const unread = messages('profile-audit/unread', {
  headline: 'The headline was not on the page when it was read. Scroll to the top, then read again.',
  location: 'The place was not on the page when it was read. Scroll to the top, then read again.',
  industry: 'A profile page shows no industry. The data archive from LinkedIn does.',
  about: 'Scroll to About, then read again: it was not on the page when it was read.',
  experience: 'Scroll to Experience, then read again: it was not on the page when it was read.',
  education: 'Scroll to Education, then read again: it was not on the page when it was read.',
  skills: 'Scroll to Skills, then read again: they were not on the page when it was read.',
  photo: 'The photo was not on the page when it was read. Scroll to the top, then read again.',
  banner: 'The background picture was not on the page when it was read. Scroll to the top, then read again.',
  connections: 'The number of connections was not on the page when it was read.',
  featured: 'Scroll to Featured, then read again: it was not on the page when it was read.',
  recommendations: 'Scroll to Recommendations, then read again: they were not on the page when it was read.',
  given: 'Scroll to Recommendations and choose “Given”, then read again.',
  activity: 'Scroll to Activity, then read again: it was not on the page when it was read.',
  volunteering: 'Scroll to Volunteering, then read again: it was not on the page when it was read.',
  learning:
    'Scroll to Licences and certifications, then read again: they were not on the page when it was read.',
  openToWork: 'The page does not show whether you are open to work.',
  aboutCut: 'Open “see more” under About, then read again: only its beginning was on the page.',
})

const byPart: Record<PartName, () => ReturnType<typeof unread.about>> = {
  headline: unread.headline,
  location: unread.location,
  industry: unread.industry,
  about: unread.about,
  experience: unread.experience,
  education: unread.education,
  skills: unread.skills,
  skillCount: unread.skills,
  photo: unread.photo,
  banner: unread.banner,
  connections: unread.connections,
  featured: unread.featured,
  recommendations: unread.recommendations,
  recommendationsGiven: unread.given,
  activity: unread.activity,
  volunteering: unread.volunteering,
  learning: unread.learning,
  openToWork: unread.openToWork,
}

/** The part is not on the page as it stands; later parts load as the user scrolls. */
export const notLoaded = (part: PartName): Verdict => cannotTell(byPart[part]())
/** In an archive there is nowhere to scroll to: why a check can't tell, said of that. */
export const inArchive = (verdict: Verdict): Verdict =>
  verdict.outcome === 'not-visible' && verdict.found.some(({ id }) => id.startsWith('profile-audit/unread.'))
    ? cannotTell(untold.archive())
    : verdict
/** Only the beginning of the About stands on the page. */
export const aboutIsCut = (): Verdict => cannotTell(unread.aboutCut())
