import { findDates } from '../resume/dates/find-dates'
import { type Row, readableDate, type Tables } from '../resume/linkedin'
import {
  blankSnapshot,
  notVisible,
  type Part,
  type Position,
  type ProfileSnapshot,
  profileLimits,
  type School,
} from './profile'
import { archiveKey } from './profile-address'

const cell = (row: Row, most: number, ...names: string[]): string =>
  (names.map(name => row[name]?.trim()).find(Boolean) ?? '').slice(0, most)

/**
 * LinkedIn's own archive ("Get a copy of your data") as a snapshot, which takes the same checks as a page. What it has
 * no table for is not visible, and never missing.
 */
export function profileOfArchive(tables: Tables): ProfileSnapshot {
  const table = (name: string): { rows: Row[]; where: string } | null => {
    const rows = tables.get(name.toLowerCase())
    return rows ? { rows, where: `${name}.csv` } : null
  }
  const from = <T>(name: string, value: (rows: Row[]) => T): Part<T> => {
    const found = table(name)
    return found ? { state: 'read', value: value(found.rows), where: found.where, whole: true } : notVisible
  }
  const ofProfile = (most: number, ...names: string[]): Part<string> =>
    from('Profile', ([row = {}]) => cell(row, most, ...names))
  const profile = table('Profile')?.rows[0] ?? {}
  const name = [cell(profile, 100, 'First Name'), cell(profile, 99, 'Last Name')].filter(Boolean).join(' ')
  return {
    ...blankSnapshot(archiveKey, 'archive', name),
    headline: ofProfile(profileLimits.headline, 'Headline'),
    about: ofProfile(profileLimits.about, 'Summary'),
    location: ofProfile(profileLimits.line, 'Geo Location'),
    industry: ofProfile(profileLimits.line, 'Industry'),
    experience: from('Positions', positionsIn),
    education: from('Education', schoolsIn),
    skills: from('Skills', rows =>
      rows
        .map(row => cell(row, profileLimits.line, 'Name'))
        .filter(Boolean)
        .slice(0, profileLimits.skills),
    ),
    skillCount: from('Skills', rows => rows.filter(row => cell(row, 1, 'Name')).length),
    recommendations: from('Recommendations_Received', rows => rows.filter(isShown).length),
    volunteering: from('Volunteering', rows => rows.length),
    learning: from('Certifications', rows => rows.length + (table('Courses')?.rows.length ?? 0)),
  }
}

const isShown = (row: Row): boolean => !/hidden|pending/i.test(row.Status ?? '')

/** The newest first, as the table has them; roles that follow one another at one employer belong together. */
function positionsIn(rows: readonly Row[]): Position[] {
  const found: Position[] = []
  for (const row of rows) {
    const organization = cell(row, profileLimits.line, 'Company Name')
    const title = cell(row, profileLimits.line, 'Title')
    if (!organization && !title) continue
    const started = readableDate(cell(row, 40, 'Started On'))
    const finished = readableDate(cell(row, 40, 'Finished On'))
    const role = {
      title,
      dates: [started, finished || (started && 'Present')].filter(Boolean).join(' - '),
      // Without a day on which it ended it goes on, where the day on which it began can be read.
      current: finished ? false : findDates(started).length > 0 ? true : null,
      place: cell(row, profileLimits.line, 'Location'),
      description: cell(row, profileLimits.description, 'Description'),
    }
    const last = found.at(-1)
    if (last && last.organization === organization && last.roles.length < profileLimits.roles)
      last.roles.push(role)
    else found.push({ organization, roles: [role] })
  }
  return found.slice(0, profileLimits.positions)
}

const schoolsIn = (rows: readonly Row[]): School[] =>
  rows
    .map(row => ({
      school: cell(row, profileLimits.line, 'School Name'),
      degree: cell(row, profileLimits.line, 'Degree Name'),
      dates: [cell(row, 40, 'Start Date'), cell(row, 40, 'End Date')].filter(Boolean).join(' - '),
    }))
    .filter(({ school, degree }) => school || degree)
    .slice(0, profileLimits.schools)
