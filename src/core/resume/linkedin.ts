import { withMonthsOf } from './cell-dates'
import { findDates } from './dates/find-dates'
import type { JsonResume } from './json-resume'

/** Rows of a table of LinkedIn's archive, by column; tables by their file's name without ".csv". */
export type Row = Record<string, string>
export type Tables = Map<string, Row[]>

const at = (row: Row, ...names: string[]): string => names.map(name => row[name]?.trim()).find(Boolean) ?? ''

/** LinkedIn's own archive ("Get a copy of your data") as a résumé. Connections and messages are never read. */
export function fromLinkedIn(tables: Tables): JsonResume {
  const rows = (name: string) => tables.get(name.toLowerCase()) ?? []
  const [profile = {}] = rows('Profile')
  const emails = rows('Email Addresses')
  const email = emails.find(row => /^yes$/i.test(at(row, 'Primary'))) ?? emails[0] ?? {}
  const place = at(profile, 'Geo Location')
  const name = [at(profile, 'First Name'), at(profile, 'Last Name')].filter(Boolean).join(' ')
  const basics = filled({
    name,
    label: at(profile, 'Headline'),
    email: at(email, 'Email Address'),
    phone: at(rows('PhoneNumbers')[0] ?? {}, 'Number'),
    url: sites(at(profile, 'Websites'))[0] ?? '',
    summary: at(profile, 'Summary'),
  })
  const lists = {
    work: withMonthsOf(rows('Positions'), ['Started On', 'Finished On'])
      .filter(row => at(row, 'Company Name', 'Title'))
      .map(row => ({
        ...filled({
          name: at(row, 'Company Name'),
          position: at(row, 'Title'),
          location: at(row, 'Location'),
        }),
        ...span(row),
        ...told(at(row, 'Description')),
      })),
    volunteer: rows('Volunteering').map(row => ({
      ...filled({ organization: at(row, 'Company Name', 'Organization'), position: at(row, 'Role') }),
      ...span(row),
      ...told(at(row, 'Description')),
    })),
    education: withMonthsOf(rows('Education'), ['Start Date', 'End Date', 'Started On', 'Finished On'])
      .filter(row => at(row, 'School Name', 'Degree Name'))
      .map(row => ({
        ...filled({
          institution: at(row, 'School Name'),
          studyType: at(row, 'Degree Name'),
          area: at(row, 'Field of Study', 'Field Of Study'),
        }),
        ...span(row),
        ...courses(row),
      })),
    skills: rows('Skills').flatMap(row => (at(row, 'Name') ? [{ name: at(row, 'Name') }] : [])),
    languages: rows('Languages').flatMap(row =>
      at(row, 'Name') ? [filled({ language: at(row, 'Name'), fluency: at(row, 'Proficiency') })] : [],
    ),
    certificates: rows('Certifications').map(row => ({
      ...filled({ name: at(row, 'Name'), issuer: at(row, 'Authority'), url: at(row, 'Url') }),
      ...date('date', at(row, 'Started On')),
    })),
    projects: rows('Projects').map(row => ({
      ...filled({ name: at(row, 'Title'), description: at(row, 'Description'), url: at(row, 'Url') }),
      ...span(row),
    })),
    publications: rows('Publications').map(row => ({
      ...filled({
        name: at(row, 'Name'),
        publisher: at(row, 'Publisher'),
        url: at(row, 'Url'),
        summary: at(row, 'Description'),
      }),
      ...date('releaseDate', at(row, 'Published On')),
    })),
    awards: rows('Honors').map(row => ({
      ...filled({ title: at(row, 'Title'), summary: at(row, 'Description') }),
      ...date('date', at(row, 'Issued On')),
    })),
    references: rows('Recommendations_Received')
      .filter(row => !/hidden|pending/i.test(at(row, 'Status')))
      .map(row =>
        filled({
          name: `${at(row, 'First Name')} ${at(row, 'Last Name')}`.trim(),
          reference: at(row, 'Text'),
        }),
      ),
  }
  return {
    basics: { ...basics, ...(place ? { location: { city: place } } : {}) },
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  }
}

const filled = (fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))

/** A cell of a column of dates as it is read: what spreadsheets made of "Jan 2020" put right. */
export const readableDate = (text: string): string =>
  text.replace(turnedDate, '$2-$1').replace(cellDate, '$1-$2')

const date = (key: string, text: string): Record<string, string> => {
  const start = findDates(readableDate(text))[0]?.start
  return start ? { [key]: start } : {}
}

/** Spreadsheets of other countries show a month as "Jan 20" or "janv.-20": in a column of dates it is no day. */
const cellDate = /^(\p{L}{3,9})\.?[\s-]+(\d{2})$/u

/** "20-Jan": what a spreadsheet makes of "Jan 2020" where it writes the year first. */
const turnedDate = /^(\d{2})[\s-]+(\p{L}{3,9})\.?$/u

const span = (row: Row): Record<string, string> => ({
  ...date('startDate', at(row, 'Started On', 'Start Date')),
  ...date('endDate', at(row, 'Finished On', 'End Date')),
})

function courses(row: Row): { courses?: string[] } {
  const notes = [at(row, 'Notes'), at(row, 'Activities')].filter(Boolean)
  return notes.length > 0 ? { courses: notes } : {}
}

/** The archive flattens lists into one line: a bullet sign still tells the items apart. */
function told(text: string): { summary?: string; highlights: string[] } {
  const pieces = text.split(/(?:^|\s)[•●▪◦‣]\s*|\n\s{0,300}[-*]\s+/).map(piece => piece.trim())
  const [lead = '', ...items] = pieces
  return { ...(lead ? { summary: lead } : {}), highlights: items.filter(Boolean) }
}

/** "[PORTFOLIO:https://…,OTHER:https://…]" or addresses on lines of their own. */
const sites = (text: string): string[] => text.match(/https?:\/\/[^\s,\]]+/g) ?? []
