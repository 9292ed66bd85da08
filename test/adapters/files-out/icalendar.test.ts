import { describe, expect, it } from 'vitest'
import { calendarText, fold } from '../../../src/adapters/files-out/icalendar'
import { calendarWords } from '../../../src/core/kernel/outgoing'

const row = { id: '01JZZZZZZZZZZZZZZZZZZZZZZ1', title: 'Data Engineer', organization: 'Quellwerk' }
const now = '2026-11-21T20:05:06.789Z'
const text = (action: string, due = '2026-12-31', url = 'https://jobs.quellwerk.example/1') =>
  calendarText(row, { text: action, due }, url, now)
const unfolded = (file: string) => file.replace(/\r\n /g, '')

describe('a calendar file', () => {
  it('is one event of one whole day, that a calendar moves and never doubles', () => {
    expect(text('Follow up').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Steppingstone//Next action//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:01JZZZZZZZZZZZZZZZZZZZZZZ1@steppingstone.example',
      'DTSTAMP:20261121T200506Z',
      'SUMMARY:Follow up: Data Engineer\\, Quellwerk',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'URL:https://jobs.quellwerk.example/1',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('lets no word end a line or begin another property', () => {
    const file = unfolded(text('Ring\r\nATTACH:file\n; a, b \\ c\u0007'))
    expect(file).toContain('SUMMARY:Ring\\nATTACH:file\\n\\; a\\, b \\\\ c: Data')
    expect(file).not.toMatch(/^ATTACH/m)
    expect(unfolded(text('x', '2026-12-31', 'https://a.example/\r\nATTACH:1'))).not.toMatch(/^ATTACH/m)
    expect(text('x', '2026-12-31', 'javascript:alert(1)')).not.toContain('URL:')
  })

  it('folds by octets, never within a character, and unfolds to what it was', () => {
    const words = `Réunion à Zürich 東京 👩‍💻 `.repeat(12).trim()
    const line = `SUMMARY:${calendarWords(words)}`
    for (const part of fold(line).split('\r\n')) {
      expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
      expect(part).not.toContain('\ufffd')
    }
    expect(unfolded(fold(line))).toBe(line)
  })
})
