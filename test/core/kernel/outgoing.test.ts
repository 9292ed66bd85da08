import { describe, expect, it } from 'vitest'
import {
  calendarWords,
  cellText,
  clipboardText,
  isHarmlessAddress,
  markdownText,
} from '../../../src/core/kernel/outgoing'

/** The cells that a spreadsheet makes of one line, by the sign that it takes for the end of a cell. */
function cellsOf(line: string, end: string): string[] {
  const cells = ['']
  let quoted = false
  for (let i = 0; i < line.length; i++) {
    const last = cells.length - 1
    const sign = line[i] ?? ''
    if (quoted) {
      if (sign !== '"') cells[last] += sign
      else if (line[i + 1] === '"') {
        cells[last] += '"'
        i++
      } else quoted = false
    } else if (sign === '"' && cells[last] === '') quoted = true
    else if (sign === end || sign === '\n') cells.push('')
    else cells[last] += sign
  }
  return cells
}

describe('a cell', () => {
  const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1']
  const before = [
    '',
    ' ',
    '\u00a0',
    '\t',
    '\r',
    ' \t\u00a0',
    '\u2003',
    '\ufeff',
    '"',
    'Cook;',
    'Cook; ',
    'Cook\t',
    'Cook\n',
    'Cook,"',
    'x;"',
  ]
  it.each(before.flatMap(lead => bad.map(rest => [`${lead}${rest}`])))(
    'of %j runs nowhere, whatever ends a cell',
    text => {
      const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`
      const line = ['Title', cellText(text), 'Harbour Inn'].map(quote).join(',')
      for (const end of [',', ';', '\t']) {
        for (const cell of cellsOf(line, end)) expect(cell).not.toMatch(/^[\s\p{Cf}"]*[=+@＝＋-]/u)
      }
    },
  )

  it('of plain words stays as it is', () => {
    for (const text of ['Data Engineer (m/f/d)', 'C++ and C#', 'Mon-Fri, 9-5', '30-40 h', "O'Neil"])
      expect(cellText(text)).toBe(text)
  })
})

describe('Markdown', () => {
  it.each([
    ['# Fired', '\\# Fired'],
    ['- one', '\\- one'],
    ['1. one', '1\\. one'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['one\n\n# two', 'one \\# two'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['===', '\\==='],
  ])('takes %j for words', (text, written) => expect(markdownText(text)).toBe(written))
})

it('ends no line of a calendar early', () => {
  expect(calendarWords('a\r\nEND:VEVENT;b,c\\d\u0007')).toBe('a\\nEND:VEVENT\\;b\\,c\\\\d')
})

it('puts no order for a terminal on the clipboard', () => {
  expect(clipboardText('one\n\ttwo\u001b[2J\u0000')).toBe('one\n\ttwo[2J')
})

it.each([
  ['https://example.com/me', true],
  ['example.com:8080/me', true],
  ['mailto:kim@example.com', true],
  ['tel:+49 30 1', true],
  ['', true],
  ['javascript:alert(1)', false],
  [' java\nscript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['data:text/html,x', false],
  ['vbscript:x', false],
])('takes the address %j for harmless: %s', (address, harmless) => {
  expect(isHarmlessAddress(address)).toBe(harmless)
})
