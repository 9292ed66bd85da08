import { beforeEach, expect, it, vi } from 'vitest'

const parsed = vi.hoisted(() => [] as number[])
vi.mock('../../../src/adapters/files/csv', async original => {
  const csv = await original<typeof import('../../../src/adapters/files/csv')>()
  return {
    parseCsv: (text: string, delimiter?: string) => {
      parsed.push(text.length)
      return csv.parseCsv(text, delimiter)
    },
  }
})
const { namedTable, rowsOf } = await import('../../../src/adapters/files/linkedin-tables')

beforeEach(() => {
  parsed.length = 0
})

const row = (n: number) => [
  `Elm Bakery ${n}`,
  'Baker',
  'Jan 2019',
  '',
  `"Bread, rolls;\nand ${'cake '.repeat(20)}"`,
]
const table = (delimiter: string) =>
  [
    ['Company Name', 'Title', 'Started On', 'Finished On', 'Description'],
    ...Array.from({ length: 2_000 }, (_, n) => row(n)),
  ]
    .map(cells => cells.join(delimiter))
    .join('\n')

it.each([',', ';', '\t', '|'])('reads a long table whole once, with its cells parted by %j', delimiter => {
  const text = table(delimiter)
  expect(namedTable('export.csv', text, [])).toBe('positions')
  const rows = rowsOf(text)
  expect(rows).toHaveLength(2_000)
  expect(rows[1_999]).toMatchObject({ 'Company Name': 'Elm Bakery 1999', Title: 'Baker' })
  expect(parsed.filter(length => length > 20_000)).toHaveLength(1)
})

it('finds a header below a note, and no table in a text without one', () => {
  const noted = `sep=;\nNotes:\n"These are your positions; as of today"\n\n${table(';')}`
  expect(rowsOf(noted)).toHaveLength(2_000)
  expect(rowsOf('Dear Ana,\nthank you; it went well.')).toEqual([])
})
