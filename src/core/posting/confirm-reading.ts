import { cleanLine } from '../kernel/text'
import type { PageReading } from './page-reading'
import { type Field, fieldValue, limits, type PostingFields } from './posting'

/** What a person can set right in a reading, as text; several places are divided by a semicolon. */
export interface ReadingEdits {
  title: string
  hiringOrganization: string
  jobLocation: string
}

/** What was read, as the form shows it. */
export const editsOf = (fields: PostingFields): ReadingEdits => ({
  title: fieldValue(fields, 'title') ?? '',
  hiringOrganization: fieldValue(fields, 'hiringOrganization') ?? '',
  jobLocation: (fieldValue(fields, 'jobLocation') ?? []).join('; '),
})

const byUser = <T>(value: T): Field<T> => ({ value, rung: 'user', where: 'you', confidence: 1 })

/** The fields that the edits change, as corrections; what is emptied is none of them (by-hand/entry: `takenOut`). */
export function correctionsOf(fields: PostingFields, edits: ReadingEdits): PostingFields {
  const read = editsOf(fields)
  const corrections: PostingFields = {}
  const title = cleanLine(edits.title, limits.title)
  if (title && title !== read.title) corrections.title = byUser(title)
  const employer = cleanLine(edits.hiringOrganization, limits.organization)
  if (employer && employer !== read.hiringOrganization) corrections.hiringOrganization = byUser(employer)
  const places = edits.jobLocation
    .split(';')
    .map(place => cleanLine(place, limits.place))
    .filter(Boolean)
    .slice(0, limits.places)
  if (places.length > 0 && places.join('; ') !== read.jobLocation) corrections.jobLocation = byUser(places)
  return corrections
}

/**
 * An unsure reading as the user confirmed it: title and employer are the user's word now, whether they were
 * changed or left, and a later reading does not overwrite them. Null where one of the two is empty.
 */
export function confirmReading(reading: PageReading, edits: ReadingEdits): PageReading | null {
  const title = cleanLine(edits.title, limits.title)
  const employer = cleanLine(edits.hiringOrganization, limits.organization)
  if (!title || !employer) return null
  const kind = reading.kind === 'list' || reading.kind === 'other' ? 'posting' : reading.kind
  const vouched = { title: byUser(title), hiringOrganization: byUser(employer) }
  const { jobLocation, ...others } = reading.fields
  // A place that the user took out is none.
  const place = jobLocation && edits.jobLocation.trim() !== '' ? { jobLocation } : {}
  return {
    ...reading,
    kind,
    sure: true,
    fields: { ...others, ...place, ...correctionsOf(reading.fields, edits), ...vouched },
  }
}
