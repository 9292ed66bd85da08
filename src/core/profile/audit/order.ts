/**
 * What to fix first, kept apart from the checks. A check that isn't named comes last, in the order of its id.
 */
const weightiest = [
  'headline-is-there',
  'headline-names-target-role',
  'about-is-there',
  'experience-current-role',
  'photo',
  'headline-starts-with-brand',
  'about-opens-with-brand',
  'experience-described',
  'skills-enough',
  'headline-more-than-title',
  'headline-offers',
  'skills-top-match',
  'experience-numbers',
  'location',
  'skills-of-brand',
  'custom-address',
  'about-first-person',
  'about-next-step',
  'headline-within-limit',
  'plain-words',
  'about-length',
  'experience-description-length',
  'experience-past-roles',
  'education',
  'recommendations',
  'connections',
  'featured',
  'banner',
] as const

const place = new Map<string, number>(weightiest.map((id, i) => [id, i]))

export const byWeight = (a: string, b: string): number =>
  (place.get(a) ?? weightiest.length) - (place.get(b) ?? weightiest.length) || (a < b ? -1 : a > b ? 1 : 0)
