import * as v from 'valibot'

/**
 * A résumé in the names of JSON Resume (jsonresume.org, schema 1.0.0). Every object is loose: what the schema
 * doesn't name is kept and written out again, so that a round trip loses nothing.
 *
 * Dates are ISO 8601, cut where the source says no more: YYYY, YYYY-MM or YYYY-MM-DD. An ongoing entry has no
 * `endDate`.
 */
const maxText = 20_000
const maxEntries = 500

const text = v.optional(v.pipe(v.string(), v.maxLength(maxText)))
const texts = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(maxText))), v.maxLength(maxEntries)))
const date = v.optional(v.pipe(v.string(), v.regex(/^([12]\d{3}(-[01]\d(-[0-3]\d)?)?)?$/)))
const list = <S extends v.GenericSchema>(schema: S) =>
  v.optional(v.pipe(v.array(schema), v.maxLength(maxEntries)))

const locationSchema = v.looseObject({
  address: text,
  postalCode: text,
  city: text,
  countryCode: text,
  region: text,
})

const profileSchema = v.looseObject({ network: text, username: text, url: text })

const basicsSchema = v.looseObject({
  name: text,
  label: text,
  image: text,
  email: text,
  phone: text,
  url: text,
  summary: text,
  location: v.optional(locationSchema),
  profiles: list(profileSchema),
})

const workSchema = v.looseObject({
  name: text,
  location: text,
  description: text,
  position: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
})

const volunteerSchema = v.looseObject({
  organization: text,
  position: text,
  url: text,
  startDate: date,
  endDate: date,
  summary: text,
  highlights: texts,
})

const educationSchema = v.looseObject({
  institution: text,
  url: text,
  area: text,
  studyType: text,
  startDate: date,
  endDate: date,
  score: text,
  courses: texts,
})

const projectSchema = v.looseObject({
  name: text,
  description: text,
  highlights: texts,
  keywords: texts,
  startDate: date,
  endDate: date,
  url: text,
  roles: texts,
  entity: text,
  type: text,
})

export const jsonResumeSchema = v.looseObject({
  basics: v.optional(basicsSchema),
  work: list(workSchema),
  volunteer: list(volunteerSchema),
  education: list(educationSchema),
  awards: list(v.looseObject({ title: text, date, awarder: text, summary: text })),
  certificates: list(v.looseObject({ name: text, date, url: text, issuer: text })),
  publications: list(
    v.looseObject({ name: text, publisher: text, releaseDate: date, url: text, summary: text }),
  ),
  skills: list(v.looseObject({ name: text, level: text, keywords: texts })),
  languages: list(v.looseObject({ language: text, fluency: text })),
  interests: list(v.looseObject({ name: text, keywords: texts })),
  references: list(v.looseObject({ name: text, reference: text })),
  projects: list(projectSchema),
})

export type JsonResume = v.InferOutput<typeof jsonResumeSchema>
export type Work = v.InferOutput<typeof workSchema>
export type Volunteer = v.InferOutput<typeof volunteerSchema>
export type Education = v.InferOutput<typeof educationSchema>
export type Project = v.InferOutput<typeof projectSchema>
export type Basics = v.InferOutput<typeof basicsSchema>
export type Profile = v.InferOutput<typeof profileSchema>
export type SkillGroup = NonNullable<JsonResume['skills']>[number]

/** As a file's text: everything that was read, fields of no known name included. */
export const writeJsonResume = (resume: JsonResume): string =>
  `${JSON.stringify({ $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json', ...resume }, null, 2)}\n`
