import { findEmploymentType } from '../../advert/facts/employment-type'
import { findPay } from '../../advert/facts/pay'
import { findWorkMode } from '../../advert/facts/work-mode'
import { type DateContext, readDate } from '../../kernel/dates'
import { cleanLine } from '../../kernel/text'
import type { Block } from '../blocks'
import { cleanOrganization } from '../names'
import { cleanPlaces } from '../places'
import { type Field, limits, type PostingFields } from '../posting'
import { cleanTitle } from '../titles'
import { headOfText } from './head-of-text'
import { type LabelledField, labelledField } from './labels'

/** Labels stand near the beginning or in a list of facts at the end: all lines are looked at, each only so far. */
const mostLines = 400
const lineLength = 400

type Labelled = Partial<Record<LabelledField, string>>

/** "Location: Leeds", or "Location" with "Leeds" in the next line; the first of each counts. */
function labelledIn(lines: readonly string[]): Labelled {
  const found: Labelled = {}
  lines.forEach((line, at) => {
    const colon = /^([^:：]{2,30})[:：]\s*(\S.{0,300})$/.exec(line)
    const field = labelledField(colon?.[1] ?? line)
    const value = colon?.[2] ?? lines[at + 1]
    if (!field || found[field] !== undefined || value === undefined || value.length > 200) return
    // A line that only looks like a label ("Role") heads a paragraph, not a value.
    if (!colon && /[.!?]$/.test(value)) return
    found[field] = value
  })
  return found
}

const read = <T>(value: T, where: string, confidence: number): Field<T> => ({
  value,
  rung: 'generic',
  where,
  confidence,
})

const named = 'a label in the text'
const inText = 'the text'

/**
 * What the text of an advert says of its fields, for a form that the user looks through: only what is said by a
 * label, by the first lines, or in so many words. Nothing is guessed where nothing says it.
 */
export function proposeFields(blocks: readonly Block[], context: DateContext): PostingFields {
  const lines = blocks.slice(0, mostLines).map(block => block.text.slice(0, lineLength))
  const labelled = labelledIn(lines)
  const head = headOfText(blocks)
  const fields: PostingFields = {}

  const title = cleanTitle(cleanLine(labelled.title ?? head.title ?? '', limits.title))
  if (title)
    fields.title = read(title, labelled.title ? named : 'the first lines', labelled.title ? 0.9 : 0.6)
  const employer = cleanOrganization(
    cleanLine(labelled.hiringOrganization ?? head.employer ?? '', limits.organization),
  )
  if (employer)
    fields.hiringOrganization = read(
      employer,
      labelled.hiringOrganization ? named : 'the first lines',
      labelled.hiringOrganization ? 0.9 : 0.6,
    )
  const places = cleanPlaces((labelled.jobLocation ?? head.place ?? '').split(/(?:(?<!\s)\s+)?[;|·•]\s*/))
  if (places.length > 0)
    fields.jobLocation = read(places, labelled.jobLocation ? named : 'the first lines', 0.7)

  const first = <T>(label: string | undefined, find: (text: string) => T | null): T | null => {
    for (const text of label === undefined ? lines : [label, ...lines]) {
      const found = find(text)
      if (found) return found
    }
    return null
  }
  const mode = first([labelled.workMode, labelled.jobLocation].filter(Boolean).join(', '), findWorkMode)
  if (mode) fields.workMode = read(mode.value, inText, 0.6)
  const employment = first(labelled.employmentType, findEmploymentType)
  if (employment) fields.employmentType = read([employment.value], inText, 0.6)
  const pay = findPay(labelled.baseSalary ?? '', 'salary') ?? first(undefined, text => findPay(text))
  if (pay && (pay.min !== null || pay.max !== null)) {
    const { min, max, currency, period } = pay
    fields.baseSalary = read({ min, max, currency, period }, inText, 0.65)
  }
  const posted = readDate(labelled.datePosted ?? '', context)
  if (posted) fields.datePosted = read(posted, named, 0.7)
  const until = readDate(labelled.validThrough ?? '', context)
  if (until) fields.validThrough = read(until, named, 0.7)
  return fields
}
