import { plusDays } from '../../core/kernel/days'
import { calendarWords } from '../../core/kernel/outgoing'
import type { NextAction } from '../../core/pipeline/next-action'
import type { OpportunityRecord } from '../../core/pipeline/opportunity-record'

/**
 * iCalendar by RFC 5545, written by hand: one all-day event. Lines end with CR LF and are folded after 75 octets
 * (not characters), never within one character.
 */
const encoder = new TextEncoder()
const octets = (text: string): number => encoder.encode(text).length
const longest = 75

export function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let length = 0
  for (const character of line) {
    const more = octets(character)
    if (length + more > longest) {
      parts.push(part)
      // The space that begins a continued line counts.
      part = ' '
      length = 1
    }
    part += character
    length += more
  }
  return [...parts, part].join('\r\n')
}

const date = (day: string): string => day.replaceAll('-', '')
const stamp = (iso: string): string => `${iso.replace(/[-:]/g, '').slice(0, 15)}Z`

/** @param now ISO; when the file was made. */
export function calendarText(
  row: Pick<OpportunityRecord, 'id' | 'title' | 'organization'>,
  next: Pick<NextAction, 'text' | 'due'>,
  url: string,
  now: string,
): string {
  const about = [row.title, row.organization].filter(Boolean).join(', ')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Steppingstone//Next action//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    // The same each time, so that a calendar that takes the file again moves the entry and adds none.
    `UID:${row.id}@steppingstone.example`,
    `DTSTAMP:${stamp(now)}`,
    `SUMMARY:${calendarWords(about ? `${next.text}: ${about}` : next.text)}`,
    `DTSTART;VALUE=DATE:${date(next.due)}`,
    `DTEND;VALUE=DATE:${date(plusDays(next.due, 1))}`,
    'TRANSP:TRANSPARENT',
    // It tells colleagues who can see the calendar nothing.
    'CLASS:PRIVATE',
    ...(/^https?:/i.test(url) ? [`URL:${url.replace(/[\r\n]/g, '')}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(fold).join('\r\n')}\r\n`
}

export const calendarFile = (...of: Parameters<typeof calendarText>): Blob =>
  new Blob([calendarText(...of)], { type: 'text/calendar' })
