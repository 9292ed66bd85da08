import type { JsonResume } from '../../../src/core/resume/json-resume'

/** An entry of a résumé as the form sees it: what it does not show stays as it is. */
export type Entry = Readonly<Record<string, unknown>>

export interface TextField {
  name: string
  label: string
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
  title: string
  /** What one of them is called. */
  one: string
  fields: readonly TextField[]
  /** A paragraph. */
  prose?: { name: string; label: string }
  /** A list: a line each, or divided by commas. */
  list?: { name: string; label: string; hint?: string; commas?: boolean }
}

const span: readonly TextField[] = [
  { name: 'startDate', label: 'From', kind: 'date' },
  { name: 'endDate', label: 'Until', kind: 'date' },
]
const bullets = {
  name: 'highlights',
  label: 'What you did',
  hint: 'A line each. Put what matters most here first.',
}

/** The sections of a résumé in their usual order, with what each entry is made of (JSON Resume's names). */
export const parts: readonly Part[] = [
  {
    key: 'work',
    title: 'Experience',
    one: 'position',
    fields: [
      { name: 'position', label: 'Title' },
      { name: 'name', label: 'Employer' },
      ...span,
      { name: 'location', label: 'Place' },
    ],
    prose: { name: 'summary', label: 'In a sentence' },
    list: bullets,
  },
  {
    key: 'projects',
    title: 'Projects',
    one: 'project',
    fields: [{ name: 'name', label: 'Name' }, ...span, { name: 'url', label: 'Address' }],
    prose: { name: 'description', label: 'In a sentence' },
    list: bullets,
  },
  {
    key: 'education',
    title: 'Education',
    one: 'entry',
    fields: [
      { name: 'studyType', label: 'Degree' },
      { name: 'area', label: 'Subject' },
      { name: 'institution', label: 'School' },
      ...span,
      { name: 'score', label: 'Grade' },
    ],
    list: { name: 'courses', label: 'More about it', hint: 'A line each.' },
  },
  {
    key: 'skills',
    title: 'Skills',
    one: 'group',
    fields: [{ name: 'name', label: 'Name of the group, or a skill' }],
    list: { name: 'keywords', label: 'Skills of this group', hint: 'Separated by commas.', commas: true },
  },
  {
    key: 'certificates',
    title: 'Certifications',
    one: 'certification',
    fields: [
      { name: 'name', label: 'Name' },
      { name: 'issuer', label: 'From whom' },
      { name: 'date', label: 'When', kind: 'date' },
    ],
  },
  {
    key: 'volunteer',
    title: 'Volunteering',
    one: 'entry',
    fields: [{ name: 'position', label: 'Role' }, { name: 'organization', label: 'Where' }, ...span],
    prose: { name: 'summary', label: 'In a sentence' },
    list: bullets,
  },
  {
    key: 'languages',
    title: 'Languages',
    one: 'language',
    fields: [
      { name: 'language', label: 'Language' },
      { name: 'fluency', label: 'How well' },
    ],
  },
  {
    key: 'awards',
    title: 'Awards',
    one: 'award',
    fields: [
      { name: 'title', label: 'Name' },
      { name: 'awarder', label: 'From whom' },
      { name: 'date', label: 'When', kind: 'date' },
    ],
  },
  {
    key: 'publications',
    title: 'Publications',
    one: 'publication',
    fields: [
      { name: 'name', label: 'Title' },
      { name: 'publisher', label: 'Where' },
      { name: 'releaseDate', label: 'When', kind: 'date' },
    ],
  },
  { key: 'interests', title: 'Interests', one: 'interest', fields: [{ name: 'name', label: 'Name' }] },
  {
    key: 'references',
    title: 'References',
    one: 'reference',
    fields: [{ name: 'name', label: 'Name' }],
    prose: { name: 'reference', label: 'What they say' },
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
