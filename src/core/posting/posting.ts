import * as v from 'valibot'
import { day } from '../kernel/row'
import { blockSchema } from './blocks'

/** The extractors by which a posting is read, the surest first; `user` is a correction and wins over all. */
const extractors = ['json-ld', 'microdata', 'site', 'page-data', 'generic', 'user'] as const
export type Extractor = (typeof extractors)[number]

export const employmentTypes = [
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'volunteer',
  'apprenticeship',
  'other',
] as const
export type EmploymentType = (typeof employmentTypes)[number]

export const workModes = ['remote', 'hybrid', 'onsite'] as const
export type WorkMode = (typeof workModes)[number]

const payPeriods = ['hour', 'day', 'week', 'month', 'year'] as const
export type PayPeriod = (typeof payPeriods)[number]

const amount = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12)))

/** Pay as said: amounts in whole units of the currency for one period; null where the page does not say. */
export const paySchema = v.object({
  min: amount,
  max: amount,
  currency: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  period: v.nullable(v.picklist(payPeriods)),
})
export type Pay = v.InferOutput<typeof paySchema>

/** Values of a posting, by the names of schema.org JobPosting where they exist. */
export const limits = {
  title: 300,
  organization: 200,
  place: 200,
  places: 20,
  identifier: 100,
  level: 100,
  contact: 300,
  url: 2_000,
} as const

const line = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))
/** Only web addresses: a `javascript:` address must never become a link. */
export const webAddress = v.pipe(v.string(), v.maxLength(limits.url), v.regex(/^https?:\/\/[^\s]+$/i))

const values = {
  title: line(limits.title),
  hiringOrganization: line(limits.organization),
  /** The agency that posts for the employer, where the page says so. */
  agency: line(limits.organization),
  jobLocation: v.pipe(v.array(line(limits.place)), v.minLength(1), v.maxLength(limits.places)),
  workMode: v.picklist(workModes),
  employmentType: v.pipe(
    v.array(v.picklist(employmentTypes)),
    v.minLength(1),
    v.maxLength(employmentTypes.length),
  ),
  /** The level as the page words it ("Mid-Senior level"). */
  experienceLevel: line(limits.level),
  baseSalary: paySchema,
  datePosted: day,
  validThrough: day,
  /** The employer's reference number. */
  identifier: line(limits.identifier),
  /** The number of applicants as the page words it ("Over 200 applicants"). */
  applicants: line(limits.level),
  applyUrl: webAddress,
  contact: line(limits.contact),
  /** BCP 47 primary language of the text, as the page says. */
  inLanguage: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  description: v.array(blockSchema),
} as const

export type FieldName = keyof typeof values
export const fieldNames = Object.keys(values) as FieldName[]
export type FieldValue<K extends FieldName> = v.InferOutput<(typeof values)[K]>

/** Where a value was read: the extractor (in the databases of all users `rung`), a place a person can find ("h1.title", "JSON-LD title"), how sure (0–1). */
export interface Field<T> {
  value: T
  rung: Extractor
  where: string
  confidence: number
}

export type PostingFields = { [K in FieldName]?: Field<FieldValue<K>> }

/** What the user says instead of what was read; null is "none of this", which a later reading doesn't fill either. */
export type Corrections = { [K in FieldName]?: Field<FieldValue<K> | null> }

const field = <S extends v.GenericSchema>(value: S) =>
  v.object({
    value,
    rung: v.picklist(extractors),
    where: v.pipe(v.string(), v.maxLength(200)),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  })

/** Refuses what is not of the form: cutting and cleaning happen before, at the door of the reader. */
export const postingFieldsSchema = v.object(
  Object.fromEntries(fieldNames.map(name => [name, v.exactOptional(field(values[name]))])),
) as unknown as v.GenericSchema<unknown, PostingFields>

export const correctionsSchema = v.object(
  Object.fromEntries(fieldNames.map(name => [name, v.exactOptional(field(v.nullable(values[name])))])),
) as unknown as v.GenericSchema<unknown, Corrections>

/** A shorthand for reading a value that may be absent. */
export const fieldValue = <K extends FieldName>(fields: Corrections, name: K): FieldValue<K> | null =>
  (fields[name] as Field<FieldValue<K> | null> | undefined)?.value ?? null
