import { type Message, messages } from '../../kernel/message'
import { isHarmlessAddress } from '../../kernel/outgoing'
import { findDates, isoDate } from '../dates/find-dates'
import type { JsonResume } from '../json-resume'

const words = messages('resume/repair', {
  odd: 'Not valid JSON Resume, please check: {fields}.',
})

type Loose = Record<string, unknown>

/** Names that other programs give to the ends of a span. */
const spans = {
  start: 'startDate',
  from: 'startDate',
  start_date: 'startDate',
  dateStart: 'startDate',
  end: 'endDate',
  to: 'endDate',
  end_date: 'endDate',
  dateEnd: 'endDate',
} as const

/** What JSON Resume's lists hold, and how schema 0.x and other programs name it. */
const lists: Record<
  string,
  { renamed: Record<string, string>; dates: string[]; texts: string[]; main: string }
> = {
  work: {
    renamed: {
      company: 'name',
      employer: 'name',
      title: 'position',
      role: 'position',
      website: 'url',
      ...spans,
    },
    dates: ['startDate', 'endDate'],
    texts: ['highlights'],
    main: 'name',
  },
  volunteer: {
    renamed: { website: 'url', ...spans },
    dates: ['startDate', 'endDate'],
    texts: ['highlights'],
    main: 'organization',
  },
  education: {
    renamed: { gpa: 'score', school: 'institution', website: 'url', ...spans },
    dates: ['startDate', 'endDate'],
    texts: ['courses'],
    main: 'institution',
  },
  projects: {
    renamed: { website: 'url', ...spans },
    dates: ['startDate', 'endDate'],
    texts: ['highlights', 'keywords', 'roles'],
    main: 'name',
  },
  awards: { renamed: {}, dates: ['date'], texts: [], main: 'title' },
  certificates: { renamed: { website: 'url' }, dates: ['date'], texts: [], main: 'name' },
  publications: { renamed: { website: 'url' }, dates: ['releaseDate'], texts: [], main: 'name' },
  skills: { renamed: {}, dates: [], texts: ['keywords'], main: 'name' },
  languages: { renamed: { name: 'language', level: 'fluency' }, dates: [], texts: [], main: 'language' },
  interests: { renamed: {}, dates: [], texts: ['keywords'], main: 'name' },
  references: { renamed: {}, dates: [], texts: [], main: 'name' },
}

const ofPerson: Record<string, string> = { picture: 'image', website: 'url' }

/** The schema's name of a field, unless the row has one of that name beside it. */
function nameIn(renamed: Record<string, string>, key: string, row: Loose): string {
  const name = Object.hasOwn(renamed, key) ? renamed[key] : undefined
  return name !== undefined && !(name in row) ? name : key
}

const rowsOf = (value: unknown): Loose[] =>
  (Array.isArray(value) ? value : [value]).filter(row => typeof row === 'object' && row !== null)

/** Whether a field has a name that the schema gives it no longer, or never gave it. */
export const hasOtherNames = (root: Loose): boolean =>
  rowsOf(root.basics).some(row => Object.keys(row).some(key => nameIn(ofPerson, key, row) !== key)) ||
  Object.entries(lists).some(([list, form]) =>
    rowsOf(root[list]).some(
      row =>
        Object.keys(row).some(key => nameIn(form.renamed, key, row) !== key) ||
        (form.dates.includes('startDate') && Object.keys(spanIn(row)).length > 0),
    ),
  )

/**
 * Brings what is nearly a JSON Resume into its form: older names, dates in other forms, a text where a list belongs.
 * Fields of no known name stay as they are. What can't be kept in its place is named in `notes`.
 */
export function repaired(root: Loose): { resume: JsonResume; notes: Message[] } {
  const odd: string[] = []
  const out: Loose = { ...root, basics: basics(root.basics, odd) }
  for (const [list, form] of Object.entries(lists)) {
    if (!(list in root)) continue
    const value = root[list]
    const rows = Array.isArray(value) ? value : value === null || value === '' ? [] : [value]
    out[list] = rows.flatMap((row, at) => {
      const place = `${list} ${at + 1}`
      if (typeof row === 'string') return [{ [form.main]: row }]
      if (typeof row !== 'object' || row === null) return []
      return [entry(row as Loose, form, place, odd)]
    })
  }
  if (root.basics === undefined) delete out.basics
  const notes = odd.length > 0 ? [words.odd({ fields: odd.slice(0, 12).join('; ') })] : []
  return { resume: out as JsonResume, notes }
}

function entry(row: Loose, form: (typeof lists)[string], place: string, odd: string[]): Loose {
  const out: Loose = {}
  const inOne = form.dates.includes('startDate') ? spanIn(row) : {}
  for (const [key, value] of Object.entries({ ...inOne, ...row })) {
    const name = nameIn(form.renamed, key, row)
    if (value === null) continue
    if (isHarmful(name, value)) odd.push(`${place}, ${name} “${String(value).slice(0, 30)}”`)
    else if (form.dates.includes(name)) {
      const date = dateFrom(value)
      if (date === null) odd.push(`${place}, ${name} “${String(value).slice(0, 30)}”`)
      else if (date !== '') out[name] = date
    } else if (form.texts.includes(name)) out[name] = textsFrom(value)
    else if (known.has(name)) out[name] = textFrom(value)
    else out[name] = value
  }
  // "details" of a position was a habit of early files, never of the schema.
  if (form.texts.includes('highlights') && out.highlights === undefined && Array.isArray(row.details)) {
    out.highlights = textsFrom(row.details)
  }
  return out
}

/** "dates": "Mar 2019 – Apr 2021": both ends in one text, where neither has a field of its own. */
function spanIn(row: Loose): Loose {
  const said = row.dates ?? row.date ?? row.period ?? row.duration
  if (typeof said !== 'string' || said.length > 60 || row.startDate !== undefined) return {}
  const found = findDates(said)[0]
  return found?.start ? { startDate: found.start, ...(found.end && { endDate: found.end }) } : {}
}

/** An address that would run as a script, where it became a link. */
const isHarmful = (name: string, value: unknown): boolean =>
  (name === 'url' || name === 'image') && typeof value === 'string' && !isHarmlessAddress(value)

/** Fields that are texts wherever they stand. */
const known = new Set(
  'name position url summary location description organization institution area studyType score title awarder issuer publisher level language fluency reference entity type label email phone image address postalCode city countryCode region network username'.split(
    ' ',
  ),
)

function basics(value: unknown, odd: string[]): Loose {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== undefined && value !== null) odd.push('basics')
    return {}
  }
  const out: Loose = {}
  for (const [key, inner] of Object.entries(value)) {
    const name = nameIn(ofPerson, key, value as Loose)
    if (inner === null) continue
    if (isHarmful(name, inner)) odd.push(`${name} “${String(inner).slice(0, 30)}”`)
    else if (name === 'location')
      out[name] = typeof inner === 'object' ? texts(inner as Loose) : { city: textFrom(inner) }
    else if (name === 'profiles') {
      out[name] = (Array.isArray(inner) ? inner : []).flatMap(row =>
        typeof row === 'string'
          ? isHarmful('url', row)
            ? []
            : [{ url: row }]
          : typeof row === 'object' && row !== null
            ? [texts(row as Loose)]
            : [],
      )
    } else out[name] = known.has(name) ? textFrom(inner) : inner
  }
  if (typeof out.email === 'string' && out.email !== '' && !/^\S+@\S{1,300}\.\S+$/.test(out.email))
    odd.push(`email “${out.email}”`)
  return out
}

const texts = (row: Loose): Loose =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([key, value]) => value !== null && !isHarmful(key, value))
      .map(([key, value]) => [key, known.has(key) ? textFrom(value) : value]),
  )

function textFrom(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(textFrom).filter(Boolean).join(', ')
  if (typeof value === 'object' && value !== null) {
    const { text, name, label, value: inner, href, url } = value as Loose
    const first = [text, name, label, inner, href, url].find(one => typeof one === 'string' && one !== '')
    return first === undefined ? '' : String(first)
  }
  return ''
}

const textsFrom = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/(?:(?<!\s)\s+)?\n\s*/) : [])
    .map(textFrom)
    .filter(text => text !== '')

/** '' for an open end, null for what is no date. */
function dateFrom(value: unknown): string | null {
  // { year: 2019, month: 3 }
  if (typeof value === 'object' && value !== null) {
    const { year, month, day } = value as Loose
    const parts = [year, month, month && day].filter(Boolean).map(String)
    return parts.length > 0 ? dateFrom(parts.join('-')) : null
  }
  if (typeof value !== 'string' && typeof value !== 'number') return null
  // "2014-05-00": a database's way to leave out the day.
  const text = String(value)
    .trim()
    .replace(/(?<=^[12]\d{3}(?:-\d\d)?)(?:-00){1,2}$/, '')
  if (text === '' || /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/.test(text)) return text
  const [, year, month, day] =
    /^([12]\d{3})[-/.](0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12]\d|3[01]))?$/.exec(text) ?? []
  if (year && month) return [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
  // "201405", "20140501": years of this century and the last.
  const [, inYear, inMonth, onDay] = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?$/.exec(text) ?? []
  if (inYear && inMonth) return [inYear, inMonth, ...(onDay ? [onDay] : [])].join('-')
  const timed = /^([12]\d{3}-[01]\d-[0-3]\d)T/.exec(text)
  if (timed?.[1]) return timed[1]
  const found = findDates(text)[0]
  if (found?.start) return isoDate(found.text) ?? found.start
  return /^(?:present|current|now|ongoing|today|heute|actual|présent|oggi)/i.test(text) ? '' : null
}
