import { messages } from '../../kernel/message'

const words = messages('profile-audit/limits', { asOf: 'as of November 2026' })

/**
 * LinkedIn's limits and what is advised about them, as of November 2026. The limits drift and most figures are
 * second-hand, so a finding that rests on one says so.
 */
export const asOf = words.asOf()

export const limits = {
  headline: 220,
  /** About this much of the headline shows in search results. */
  headlineShown: 120,
  about: 2_600,
  /** About this much of the About shows before the cut (270 to 320). */
  aboutShown: 300,
  /** The hook has to stand in what shows even on a narrow screen. */
  aboutHook: 270,
  /** A text without a break that is longer than this reads as a wall. */
  aboutWall: 600,
  skills: 100,
  fewSkills: 5,
  topSkills: 3,
  descriptionShort: 200,
  descriptionLong: 2_000,
  connections: 50,
  recommendations: 2,
  recommendationsGiven: 1,
  pastRoles: 2,
  /** Days since something was last posted, shared or commented. */
  activeWithin: 30,
  photo: 400,
  photoLeast: 200,
  bannerWidth: 1_584,
  bannerHeight: 396,
} as const
