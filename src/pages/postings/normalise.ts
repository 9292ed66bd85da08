import { findEmploymentTypes } from '../../core/advert/facts/employment-type'
import { findPay } from '../../core/advert/facts/pay'
import { findWorkMode } from '../../core/advert/facts/work-mode'
import { isRelativeDate, readDate } from '../../core/kernel/dates'
import { cleanLine } from '../../core/kernel/text'
import { cleanOrganization, isNoEmployer } from '../../core/posting/names'
import { cleanPlaces } from '../../core/posting/places'
import { isPlausiblePay } from '../../core/posting/plausible-pay'
import {
  type EmploymentType,
  type Extractor,
  type Field,
  type FieldName,
  type FieldValue,
  limits,
  type PostingFields,
} from '../../core/posting/posting'
import { structuredEmploymentType } from '../../core/posting/structured'
import { cleanTitle } from '../../core/posting/titles'
import type { ReadingContext } from './reading-context'

/** A field as a page words it; places may be several. */
export interface Worded {
  value: string | readonly string[]
  where: string
  confidence: number
}
export type WordedFields = { [K in Exclude<FieldName, 'description'>]?: Worded }

const first = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : (value[0] ?? '')
const all = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(', ')

/** The web address of a link on this page, or null where it is none (`javascript:`, too long). */
export function absoluteAddress(href: string, base: URL): string | null {
  if (href.length > limits.url) return null
  try {
    const url = new URL(href.trim(), base)
    return /^https?:$/.test(url.protocol) && url.href.length <= limits.url ? url.href : null
  } catch {
    return null
  }
}

const denied = /^\s*(?:not?|non|kein(?:e|en)?|nicht|pas|sin|sem|niet)(?![\p{L}])/iu

function employmentTypesOf(text: string): EmploymentType[] {
  const types = new Set<EmploymentType>()
  // "Not part-time" names what it is not.
  const parts = text.split(/[,;/|•·]|\s(?:[-–]|or|oder|ou|and|und|et)\s/).filter(part => !denied.test(part))
  for (const part of parts) {
    const known = structuredEmploymentType(part.trim())
    if (known) types.add(known)
  }
  for (const type of findEmploymentTypes(parts.join(', '))) types.add(type)
  // "Permanent" alone says that it isn't temporary; where nothing else is said it means an ordinary full-time job.
  if (
    !types.size &&
    /\b(?:permanent|cdi|festanstellung|unbefristet|indeterminato|indefinido|fast anstallning|regular)\b/i.test(
      text,
    )
  )
    types.add('full-time')
  return [...types].slice(0, 8)
}

/** "2 jours par semaine" behind a label for working elsewhere, or for days there. */
const someDays =
  /^(?:up to |bis zu |jusqu['’]à |hasta |fino a )?[1-4](?:\s?[-–]\s?[1-4])?\s?(?:days?|tage?|jours?|d[ií]as?|giorn[io]|dagen)(?!\p{L})/iu
const fromHome =
  /^(?:virtual|home[- ]?based|work(?:ing)? from home|wfh|anywhere|(?:nur |100\s?% )?home ?office|t[ée]l[ée]travail(?: total| complet)?|(?:100\s?% )?remot[oa]|a distancia|teletrabajo|da remoto)$/iu

type Normaliser<K extends FieldName> = (worded: Worded, context: ReadingContext) => FieldValue<K> | null

const line = (max: number) => (worded: Worded) => cleanLine(first(worded.value), max) || null
const date = (worded: Worded, context: ReadingContext) => readDate(first(worded.value), context)

const year = 366 * 86_400_000

/** "example.org" on careers.example.org: where the page lies, not what its owner is called ("Booking.com" is). */
const isOwnHost = (name: string, { hostname }: URL): boolean =>
  /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(name) && `.${hostname}`.endsWith(`.${name}`)

const normalisers: { [K in keyof WordedFields]-?: Normaliser<K> } = {
  title: worded => cleanTitle(cleanLine(first(worded.value), limits.title)) || null,
  hiringOrganization: (worded, { url }) => {
    const name = cleanOrganization(cleanLine(first(worded.value), limits.organization))
    return name === '' || isNoEmployer(name) || isOwnHost(name, url) ? null : name
  },
  agency: worded => cleanOrganization(cleanLine(first(worded.value), limits.organization)) || null,
  jobLocation: worded => {
    const places = cleanPlaces(typeof worded.value === 'string' ? [worded.value] : worded.value)
    return places.length ? places : null
  },
  workMode: worded => {
    const text = all(worded.value).slice(0, 500)
    if (/^(?:remote|telecommute|fully remote|100\s?% remote)$/i.test(text.trim())) return 'remote'
    if (/^(?:on[\s_-]?site|in[\s-]person|sur site|vor ort|presencial|in sede)$/i.test(text.trim()))
      return 'onsite'
    if (/^(?:hybrid\w*|hybride|h[íi]brido|ibrido|híbrida)$/i.test(text.trim())) return 'hybrid'
    // "Remote work: no"; of a plain yes one can't tell how much of it.
    if (/^(?:no|none|nein|non|nee|não|nao|nie)$/i.test(text.trim())) return 'onsite'
    // "Télétravail (2j max/semaine) : oui": the label says how much of it.
    if (/^(?:yes|ja|oui|s[íi]|sim)$/i.test(text.trim()))
      return findWorkMode(worded.where)?.value === 'hybrid' ? 'hybrid' : 'remote'
    if (someDays.test(text.trim())) return 'hybrid'
    if (fromHome.test(text.trim())) return 'remote'
    return findWorkMode(text)?.value ?? null
  },
  employmentType: worded => {
    const types = employmentTypesOf(all(worded.value).slice(0, 500))
    return types.length ? types : null
  },
  experienceLevel: line(limits.level),
  baseSalary: worded => {
    const found = findPay(all(worded.value).slice(0, 1_000), 'salary')
    if (!found) return null
    const { min, max, currency, period } = found
    return isPlausiblePay({ min, max, currency, period }) ? { min, max, currency, period } : null
  },
  datePosted: (worded, context) => {
    const posted = date(worded, context)
    // Nobody posts in a year's time: such a day was mistyped, or is another one.
    return posted && Date.parse(posted) < Date.parse(context.now) + year ? posted : null
  },
  validThrough: date,
  identifier: line(limits.identifier),
  applicants: line(limits.level),
  applyUrl: (worded, context) => absoluteAddress(first(worded.value), context.url),
  contact: line(limits.contact),
  inLanguage: worded => /^([a-z]{2,3})\b/.exec(first(worded.value).trim().toLowerCase())?.[1] ?? null,
}

export function fieldOf<T>(value: T, rung: Extractor, where: string, confidence: number): Field<T> {
  return {
    value,
    rung,
    where: cleanLine(where, 200),
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
  }
}

/** Makes values of a page's words; what cannot be understood is left out rather than guessed. */
export function normalise(texts: WordedFields, rung: Extractor, context: ReadingContext): PostingFields {
  const fields: PostingFields = {}
  const read = <K extends keyof WordedFields>(name: K) => {
    const worded = texts[name]
    if (!worded) return
    const normaliser = normalisers[name] as unknown as Normaliser<K>
    const value = normaliser(worded, context)
    if (value === null) return
    const relative = (name === 'datePosted' || name === 'validThrough') && isRelativeDate(all(worded.value))
    const made: Field<FieldValue<K>> = fieldOf(
      value,
      rung,
      worded.where,
      relative ? Math.min(worded.confidence, 0.7) : worded.confidence,
    )
    Object.assign(fields, { [name]: made })
  }
  for (const name of Object.keys(texts) as (keyof WordedFields)[]) read(name)
  return fields
}
