import { type FieldName, fieldNames, type PostingFields } from './posting'

/** What changes with every visit and says nothing about the opening. */
const fleeting = new Set<FieldName>(['applicants', 'applyUrl'])

/** What a posting says, without where and how it was read: the same content gives the same text, and hash. */
export function contentOf(fields: PostingFields): string {
  return JSON.stringify(
    fieldNames.filter(name => !fleeting.has(name)).map(name => [name, fields[name]?.value ?? null]),
  )
}
