import { type Corrections, fieldValue, type PostingFields } from '../core/posting/posting'

/** The user's corrections laid over what was read; what the user took out is not there. */
export const shownFields = (fields: PostingFields, corrections: Corrections): PostingFields =>
  Object.fromEntries(
    Object.entries({ ...fields, ...corrections }).filter(([, field]) => field.value !== null),
  ) as PostingFields

/** The copies of a posting's values that lists show. */
export const listed = (fields: PostingFields) => ({
  title: fieldValue(fields, 'title') ?? '',
  organization: fieldValue(fields, 'hiringOrganization') ?? '',
  place: (fieldValue(fields, 'jobLocation') ?? []).join(' · ').slice(0, 200),
  workMode: fieldValue(fields, 'workMode'),
  baseSalary: fieldValue(fields, 'baseSalary'),
})
