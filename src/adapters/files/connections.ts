import { findDay } from '../../core/advert/facts/dates'
import { isRealDay } from '../../core/kernel/days'
import { cleanLine } from '../../core/kernel/text'
import type { Contact } from '../../core/people/contact'
import { profileKey } from '../../core/profile/profile-address'
import type { Row } from '../../core/resume/linkedin'
import { rowsOf } from './linkedin-tables'

/** The table of an archive, or of a folder that was unpacked, by its path. */
export const isConnections = (path: string): boolean =>
  /(?:^|[\\/])[^\\/]{0,100}connections[^\\/]{0,100}\.(?:csv|tsv)$/i.test(path)

/** A cell by its column, however a spreadsheet cased it. */
const reader = (row: Row) => {
  const byName = new Map(Object.entries(row).map(([name, cell]) => [name.trim().toLowerCase(), cell]))
  return (...names: string[]): string => names.map(name => byName.get(name)?.trim()).find(Boolean) ?? ''
}

/** "05-Mar-21", as a spreadsheet shortens it: nobody connected there before 2000. */
const wholeYear = (day: string): string => day.replace(/^(\d{1,2})[- ](\p{L}{3,9})[- ](\d\d)$/u, '$1 $2 20$3')

function contactOf(row: Row): Contact | null {
  const at = reader(row)
  const name = cleanLine([at('first name'), at('last name')].filter(Boolean).join(' ') || at('name'), 200)
  if (!name) return null
  const day = findDay(wholeYear(at('connected on')))?.value.date
  return {
    name,
    headline: cleanLine(at('position'), 300),
    employer: cleanLine(at('company'), 200),
    place: '',
    profileKey: profileKey(at('url', 'profile url')) ?? '',
    email: cleanLine(at('email address', 'email'), 320),
    phone: '',
    tags: [],
    note: '',
    metOn: day && isRealDay(day) ? day : null,
  }
}

/** Whether a text is that table: saved again, it may be called anything. */
export const looksLikeConnections = (text: string): boolean => /connected on/i.test(text.slice(0, 4_000))

/** LinkedIn's "Connections": first and last name, profile, mail where it was given, employer, position, since when. */
export const readConnections = (text: string): (Contact | null)[] => rowsOf(text).map(contactOf)
