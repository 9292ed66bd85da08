import { calendarWords } from '../../core/kernel/outgoing'
import type { Person } from '../../core/people/person'
import { fold } from './icalendar'

/**
 * vCard 3.0 (RFC 2426), which every address book takes; texts are escaped as in iCalendar. Notes, ties, touches and
 * how you met stay here: a file of contacts is made to be passed on.
 */
export function vcardText(person: Person): string {
  const { name, headline, employer, place, email, phone, profileKey, tags } = person
  const words = calendarWords
  const [given, ...family] = name.split(' ')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${words(family.join(' '))};${words(given ?? '')};;;`,
    `FN:${words(name)}`,
    ...(headline ? [`TITLE:${words(headline)}`] : []),
    ...(employer ? [`ORG:${words(employer)}`] : []),
    ...(place ? [`ADR;TYPE=WORK:;;;${words(place)};;;`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET:${words(email)}`] : []),
    ...(phone ? [`TEL:${words(phone)}`] : []),
    ...(profileKey ? [`URL:https://www.linkedin.com/${encodeURI(profileKey)}/`] : []),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(words).join(',')}`] : []),
    'END:VCARD',
  ]
    .map(fold)
    .join('\r\n')
}

export const vcardFile = (people: readonly Person[]): Blob =>
  new Blob([`${people.map(vcardText).join('\r\n')}\r\n`], { type: 'text/vcard' })
