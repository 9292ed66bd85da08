import { plainText } from './blocks'
import { samePlace } from './identity'
import { sameOrganization } from './names'
import { type Corrections, type FieldName, fieldValue, type Pay, type PostingFields } from './posting'

/** What changed between two sightings of one opening on the same board, in words that a timeline shows. */
export interface Change {
  field: FieldName
  before: string
  after: string
}

const told: FieldName[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'workMode',
  'employmentType',
  'baseSalary',
  'validThrough',
  'description',
]

/** "EUR 60,000–70,000 a year"; amounts as said, without rounding. */
export function payWords({ min, max, currency, period }: Pay): string {
  const amounts = [min, max].filter(amount => amount !== null).map(amount => amount.toLocaleString('en'))
  const range = min !== null && min === max ? amounts.slice(0, 1) : amounts
  const edge = range.length > 1 ? '' : min === null ? 'up to ' : max === null ? 'from ' : ''
  return `${currency ? `${currency} ` : ''}${edge}${range.join('–')}${period ? ` a${period === 'hour' ? 'n' : ''} ${period}` : ''}`
}

/** A value in words; empty where there is none. */
export function fieldWords(fields: Corrections, name: FieldName): string {
  const value = fieldValue(fields, name)
  if (value === null) return ''
  if (name === 'description') return plainText(fieldValue(fields, 'description') ?? [])
  if (name === 'baseSalary') return payWords(value as Pay)
  return Array.isArray(value) ? value.join(' · ') : String(value)
}

/** A text says the same although its spacing or punctuation differ. */
const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The changes from one posting to the next; what only one of them says counts, what neither says doesn't. */
export function changesBetween(before: PostingFields, after: PostingFields): Change[] {
  return told.flatMap(field => {
    const [a, b] = [fieldWords(before, field), fieldWords(after, field)]
    // A page that lost its text (a form, a preview) did not change the advert.
    if (field === 'description' && (a === '' || b === '')) return []
    return folded(a) === folded(b) ? [] : [{ field, before: a, after: b }]
  })
}

/**
 * What a copy of an advert says otherwise than the advert itself; what one of them leaves out doesn't count, and
 * neither does how it words the employer and the place.
 */
export function differencesFrom(first: PostingFields, copy: PostingFields): Change[] {
  return [...told, 'applyUrl' as const].flatMap(field => {
    const [a, b] = [fieldWords(first, field), fieldWords(copy, field)]
    if (a === '' || b === '' || folded(a) === folded(b)) return []
    if (field === 'hiringOrganization' && sameOrganization(a, b)) return []
    if (field === 'jobLocation' && samePlace([a], [b]) !== false) return []
    return [{ field, before: a, after: b }]
  })
}
