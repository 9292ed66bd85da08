import type { Message } from '../../../src/core/kernel/message'
import type { JsonResume } from '../../../src/core/resume/json-resume'
import { adds, numbers, titles, words } from './form-words'

/** An entry of a résumé as the form sees it: what it does not show stays as it is. */
export type Entry = Readonly<Record<string, unknown>>

interface TextField {
  name: string
  label: Message
  kind?: 'date'
}

export interface Part {
  key:
    | 'work'
    | 'projects'
    | 'education'
    | 'skills'
    | 'certificates'
    | 'volunteer'
    | 'languages'
    | 'awards'
    | 'publications'
    | 'interests'
    | 'references'
  title: Message
  /** "Add a position". */
  add: Message
  /** What one without a name is called: "position 2". */
  numbered(values: { number: number }): Message
  fields: readonly TextField[]
  /** A paragraph. */
  prose?: { name: string; label: Message }
  /** A list: a line each, or divided by commas. */
  list?: { name: string; label: Message; hint?: Message; commas?: boolean }
}

const span: readonly TextField[] = [
  { name: 'startDate', label: words.from(), kind: 'date' },
  { name: 'endDate', label: words.until(), kind: 'date' },
]
const bullets = {
  name: 'highlights',
  label: words.did(),
  hint: words.didHint(),
}

/** The sections of a résumé in their usual order, with what each entry is made of (JSON Resume's names). */
export const parts: readonly Part[] = [
  {
    key: 'work',
    title: titles.work(),
    add: adds.work(),
    numbered: numbers.work,
    fields: [
      { name: 'position', label: words.jobTitle() },
      { name: 'name', label: words.employer() },
      ...span,
      { name: 'location', label: words.place() },
    ],
    prose: { name: 'summary', label: words.sentence() },
    list: bullets,
  },
  {
    key: 'projects',
    title: titles.projects(),
    add: adds.projects(),
    numbered: numbers.projects,
    fields: [{ name: 'name', label: words.name() }, ...span, { name: 'url', label: words.address() }],
    prose: { name: 'description', label: words.sentence() },
    list: bullets,
  },
  {
    key: 'education',
    title: titles.education(),
    add: adds.education(),
    numbered: numbers.education,
    fields: [
      { name: 'studyType', label: words.degree() },
      { name: 'area', label: words.subject() },
      { name: 'institution', label: words.school() },
      ...span,
      { name: 'score', label: words.grade() },
    ],
    list: { name: 'courses', label: words.courses(), hint: words.lines() },
  },
  {
    key: 'skills',
    title: titles.skills(),
    add: adds.skills(),
    numbered: numbers.skills,
    fields: [{ name: 'name', label: words.group() }],
    list: { name: 'keywords', label: words.keywords(), hint: words.commas(), commas: true },
  },
  {
    key: 'certificates',
    title: titles.certificates(),
    add: adds.certificates(),
    numbered: numbers.certificates,
    fields: [
      { name: 'name', label: words.name() },
      { name: 'issuer', label: words.issuer() },
      { name: 'date', label: words.when(), kind: 'date' },
    ],
  },
  {
    key: 'volunteer',
    title: titles.volunteer(),
    add: adds.volunteer(),
    numbered: numbers.volunteer,
    fields: [
      { name: 'position', label: words.role() },
      { name: 'organization', label: words.where() },
      ...span,
    ],
    prose: { name: 'summary', label: words.sentence() },
    list: bullets,
  },
  {
    key: 'languages',
    title: titles.languages(),
    add: adds.languages(),
    numbered: numbers.languages,
    fields: [
      { name: 'language', label: words.language() },
      { name: 'fluency', label: words.fluency() },
    ],
  },
  {
    key: 'awards',
    title: titles.awards(),
    add: adds.awards(),
    numbered: numbers.awards,
    fields: [
      { name: 'title', label: words.name() },
      { name: 'awarder', label: words.issuer() },
      { name: 'date', label: words.when(), kind: 'date' },
    ],
  },
  {
    key: 'publications',
    title: titles.publications(),
    add: adds.publications(),
    numbered: numbers.publications,
    fields: [
      { name: 'name', label: words.jobTitle() },
      { name: 'publisher', label: words.where() },
      { name: 'releaseDate', label: words.when(), kind: 'date' },
    ],
  },
  {
    key: 'interests',
    title: titles.interests(),
    add: adds.interests(),
    numbered: numbers.interests,
    fields: [{ name: 'name', label: words.name() }],
  },
  {
    key: 'references',
    title: titles.references(),
    add: adds.references(),
    numbered: numbers.references,
    fields: [{ name: 'name', label: words.name() }],
    prose: { name: 'reference', label: words.reference() },
  },
]

export const entriesOf = (resume: JsonResume, key: Part['key']): readonly Entry[] =>
  (resume[key] ?? []) as readonly Entry[]

/** The résumé with other entries under one heading; without any, the heading goes too. */
export function withEntries(resume: JsonResume, key: Part['key'], entries: readonly Entry[]): JsonResume {
  const { [key]: _before, ...rest } = resume
  return entries.length === 0 ? (rest as JsonResume) : ({ ...resume, [key]: entries } as JsonResume)
}

/** The entry with one field changed; what is empty is not there. */
export function withField(entry: Entry, name: string, value: string | readonly string[]): Entry {
  const { [name]: _before, ...rest } = entry
  return value.length === 0 ? rest : { ...entry, [name]: value }
}

export const textOf = (entry: Entry, name: string): string => {
  const value = entry[name]
  return typeof value === 'string' ? value : ''
}

export const listOf = (entry: Entry, name: string): string[] => {
  const value = entry[name]
  return Array.isArray(value) ? value.filter(one => typeof one === 'string') : []
}

/** A list as the text of its field. */
export const listText = (items: readonly string[], commas: boolean): string =>
  items.join(commas ? ', ' : '\n')

/** What is typed as a list: list signs that came along go, empty lines too. */
export const readList = (text: string, commas: boolean): string[] =>
  text
    .split(commas ? /[,\n]/ : '\n')
    .map(line => line.replace(/^\s*[•*–-]\s+/, '').trim())
    .filter(line => line !== '')

/** YYYY, YYYY-MM or YYYY-MM-DD, or nothing. */
export const isDate = (text: string): boolean =>
  /^([12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/.test(text)
