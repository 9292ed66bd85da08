import * as v from 'valibot'
import { findPay } from '../../advert/facts/pay'
import { isRealDay } from '../../kernel/days'
import { type Message, messages } from '../../kernel/message'
import { cleanAddress } from '../address'
import { plainText } from '../blocks'
import { payWords } from '../changes'
import { correctionsOf } from '../confirm-reading'
import {
  type Corrections,
  type EmploymentType,
  employmentTypes,
  type Field,
  type FieldName,
  fieldValue,
  type Pay,
  type PostingFields,
  type WorkMode,
  webAddress,
  workModes,
} from '../posting'
import { blocksOfText, maxPasted } from './blocks-of-text'
import { pastedWhere } from './origin'

const words = messages('posting/entry', {
  title: 'Write what the job is called.',
  employer: 'Write who is hiring.',
  address: 'Write an address that begins with https://.',
  pay: 'No amount can be read in this. Write it like “£38,000–44,000 a year”.',
  day: 'This is not a day.',
  tooLong:
    'This text has {characters, number} characters, and an advert has a few thousand. Nothing was stored. Paste the advert alone.',
})

/** An opportunity as a form holds it: every value as text, empty where nothing is said. */
export interface Entry {
  title: string
  hiringOrganization: string
  /** Several are divided by a semicolon. */
  jobLocation: string
  /** Of its page, for a new one; for one that is known, where to apply. */
  url: string
  workMode: string
  employmentType: string
  baseSalary: string
  datePosted: string
  validThrough: string
  text: string
}
export type EntryName = keyof Entry

export const emptyEntry: Entry = {
  title: '',
  hiringOrganization: '',
  jobLocation: '',
  url: '',
  workMode: '',
  employmentType: '',
  baseSalary: '',
  datePosted: '',
  validThrough: '',
  text: '',
}

/** Worded so that it is read again as the same. */
const payEntry = (pay: Pay): string => payWords(pay).replace(/^([A-Z]{3}) (from|up to) /, '$2 $1 ')

/** What was read or proposed, as the form shows it. */
export const entryOf = (fields: PostingFields): Entry => ({
  title: fieldValue(fields, 'title') ?? '',
  hiringOrganization: fieldValue(fields, 'hiringOrganization') ?? '',
  jobLocation: (fieldValue(fields, 'jobLocation') ?? []).join('; '),
  url: fieldValue(fields, 'applyUrl') ?? '',
  workMode: fieldValue(fields, 'workMode') ?? '',
  employmentType: fieldValue(fields, 'employmentType')?.[0] ?? '',
  baseSalary: fields.baseSalary ? payEntry(fields.baseSalary.value) : '',
  datePosted: fieldValue(fields, 'datePosted') ?? '',
  validThrough: fieldValue(fields, 'validThrough') ?? '',
  text: plainText(fieldValue(fields, 'description') ?? []),
})

/** Pay as the user words it; null where no amount can be read in it. */
export function payOf(text: string) {
  const found = findPay(text.slice(0, 300), 'salary')
  if (!found || (found.min === null && found.max === null)) return null
  const { min, max, currency, period } = found
  return { min, max, currency, period }
}

/** What keeps the entry from being kept, field by field, in words. `known` is what stood there before. */
export function problemsOf(entry: Entry, known: Entry = emptyEntry): Partial<Record<EntryName, Message>> {
  const isNew = (name: EntryName) => entry[name].trim() !== '' && entry[name] !== known[name]
  return {
    ...(entry.title.trim() === '' && { title: words.title() }),
    ...(entry.hiringOrganization.trim() === '' && { hiringOrganization: words.employer() }),
    ...(isNew('url') && !v.is(webAddress, entry.url.trim()) && { url: words.address() }),
    ...(isNew('baseSalary') &&
      payOf(entry.baseSalary) === null && {
        baseSalary: words.pay(),
      }),
    ...(isNew('datePosted') && !isRealDay(entry.datePosted) && { datePosted: words.day() }),
    ...(isNew('validThrough') && !isRealDay(entry.validThrough) && { validThrough: words.day() }),
    ...(entry.text.length > maxPasted && { text: tooLong(entry.text.length) }),
  }
}

/** A sentence for a text that is no advert for its length alone. */
export const tooLong = (characters: number): Message => words.tooLong({ characters })

const byUser = <T>(value: T): Field<T> => ({ value, rung: 'user', where: 'you', confidence: 1 })

/** The fields that an entry says otherwise than what was read, as the user's word; the text is not among them. */
export function changedIn(entry: Entry, read: PostingFields): PostingFields {
  const before = entryOf(read)
  const changed: PostingFields = correctionsOf(read, entry)
  const isChanged = (name: EntryName) => entry[name].trim() !== before[name]
  const mode = workModes.find(each => each === entry.workMode) as WorkMode | undefined
  if (mode && isChanged('workMode')) changed.workMode = byUser(mode)
  const type = employmentTypes.find(each => each === entry.employmentType) as EmploymentType | undefined
  if (type && isChanged('employmentType')) changed.employmentType = byUser([type])
  if (isChanged('baseSalary')) {
    // Emptied, the pay that was read is none.
    const none = { min: null, max: null, currency: null, period: null }
    const pay = entry.baseSalary.trim() === '' ? none : payOf(entry.baseSalary)
    if (pay) changed.baseSalary = byUser(pay)
  }
  if (isChanged('url') && v.is(webAddress, entry.url.trim()))
    changed.applyUrl = byUser(cleanAddress(entry.url.trim()))
  if (isRealDay(entry.datePosted) && isChanged('datePosted')) changed.datePosted = byUser(entry.datePosted)
  if (isRealDay(entry.validThrough) && isChanged('validThrough'))
    changed.validThrough = byUser(entry.validThrough)
  return changed
}

/** What may be said of no opening at all. Title and employer are always something. */
const mayBeNone = {
  jobLocation: 'jobLocation',
  workMode: 'workMode',
  employmentType: 'employmentType',
  datePosted: 'datePosted',
  validThrough: 'validThrough',
  url: 'applyUrl',
} as const satisfies Partial<Record<EntryName, FieldName>>

/** What was read and stands in the entry no more: the user's word that there is none. */
export function takenOut(entry: Partial<Entry>, read: PostingFields): Corrections {
  const before = entryOf(read)
  const out = (Object.keys(mayBeNone) as (keyof typeof mayBeNone)[]).filter(
    name => entry[name]?.trim() === '' && before[name] !== '',
  )
  return Object.fromEntries(out.map(name => [mayBeNone[name], byUser(null)]))
}

/** A new opportunity as it is to be logged. */
export interface ByHand {
  url: string | null
  fields: PostingFields
  /** What the user typed or vouched for, of these fields: no later reading of a page overwrites it. */
  typed: FieldName[]
}

/**
 * An entry as a reading. What was proposed from the text and left as it was is known from the text; title and
 * employer are the user's word either way, since the form asks for them.
 */
export function byHandOf(entry: Entry, proposed: PostingFields): ByHand {
  // The address of a new one is that of its page.
  const typed = changedIn({ ...entry, url: '' }, proposed)
  const { title, hiringOrganization } = { ...proposed, ...typed }
  const vouched: PostingFields = {
    ...typed,
    ...(title && { title: byUser(title.value) }),
    ...(hiringOrganization && { hiringOrganization: byUser(hiringOrganization.value) }),
  }
  const { description: _description, ...fromText } = proposed
  const kept = Object.fromEntries(
    Object.entries({ ...fromText, ...vouched }).filter(
      // What the user took out of the form is not known.
      ([name]) => entry[name as EntryName]?.trim() !== '',
    ),
  ) as PostingFields
  const blocks = blocksOfText(entry.text)
  return {
    url: entry.url.trim() === '' ? null : cleanAddress(entry.url.trim()),
    fields: {
      ...kept,
      ...(blocks.length > 0 && {
        description: { value: blocks, rung: 'user', where: pastedWhere, confidence: 1 },
      }),
    },
    typed: (Object.keys(vouched) as FieldName[]).filter(name => name in kept),
  }
}
