import type { AdvertFacts, AdvertReading } from './advert'

/** An advert that states nothing. */
export const noFacts: AdvertFacts = {
  salary: null,
  yearsMin: null,
  degreeMin: null,
  degreeOrEquivalent: null,
  certifications: [],
  certificationsNice: [],
  languages: [],
  workMode: null,
  employmentType: null,
  travelPct: null,
  authorization: [],
  notAsked: [],
  hoursPerWeek: null,
  daysOnSite: null,
  reportsTo: null,
  teamSize: null,
  deadline: null,
  start: null,
  level: null,
}

/**
 * The reading of a text that could not be read: nothing is said of it, and the posting is kept all the same. Its
 * version is none of the reader's, so it is read again when the reader has changed.
 */
export const unreadAdvert = (lines: number): AdvertReading => ({
  readerVersion: 0,
  language: null,
  supported: false,
  lines: Array.from({ length: lines }, () => ({ zone: 'other', requirements: [] })),
  requirements: [],
  facts: noFacts,
})
