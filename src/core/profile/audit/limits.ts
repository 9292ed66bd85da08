/**
 * LinkedIn's limits and what is advised about them, as of November 2026. The limits drift and most figures are
 * second-hand, so a finding that rests on one says so.
 */
export const asOf = 'as of November 2026'

export const limits = {
  headline: 220,
  /** About this much of the headline shows in search results. */
  headlineShown: 120,
  about: 2_600,
  /** About this much of the About shows before the cut (270 to 320). */
  aboutShown: 300,
  skills: 100,
  fewSkills: 5,
  topSkills: 3,
  descriptionShort: 200,
  descriptionLong: 2_000,
  connections: 50,
  recommendations: 2,
} as const
