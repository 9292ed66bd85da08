import { toCsv } from '../../src/adapters/files-out/csv'
import { calendarText } from '../../src/adapters/files-out/icalendar'
import type { Input } from './input'

const calendar = (): string =>
  calendarText(
    {
      id: '01JZZZZZZZZZZZZZZZZZZZZZZ1',
      title: 'Stock Analyst; Night, Day',
      organization: 'Larkfield\nWorks',
    },
    {
      text: 'Write to the people who look after the stock lists of four warehouses, é è ü',
      due: '2026-08-31',
    },
    'https://careers.larkfield.example/jobs/4711',
    '2026-08-20T12:00:00.000Z',
  )

/** Doors to the files for other programs: each is asked for one property, which holds or does not. */
export function fileDoor(door: string, { focus = '' }: Input): boolean {
  if (door === 'calendarText') {
    const text = calendar()
    if (/octets/.test(focus))
      return (
        text.split('\r\n').every(line => new TextEncoder().encode(line).length <= 75) && !/[^\r]\n/.test(text)
      )
    if (/escapes/.test(focus)) return text.replace(/\r\n /g, '').includes('Stock Analyst\\; Night\\, Day')
    return text.includes('DTEND;VALUE=DATE:20260901')
  }
  const csv = toCsv([['=1+1', '@SUM(A1)', 'one\ntwo']], true)
  if (/BOM/.test(focus)) return csv.startsWith('\ufeff')
  if (/formulas/.test(focus)) return !/(?:^|,)"?[=@]/.test(csv.slice(1))
  return csv.includes('"one\ntwo"')
}
