import type { Row } from '../../core/resume/linkedin'
import { parseCsv } from './csv'
import { inEnglish } from './linkedin-columns'

/**
 * Columns by which a table of LinkedIn's archive is known, and which of them no other table has. Copies keep their
 * columns whatever their file is called.
 */
const tables: { name: string; columns: string[]; own: string[] }[] = [
  {
    name: 'positions',
    columns: ['Company Name', 'Title', 'Started On', 'Finished On', 'Description'],
    own: ['Company Name', 'Title'],
  },
  {
    name: 'education',
    columns: ['School Name', 'Degree Name', 'Start Date', 'End Date', 'Started On', 'Finished On', 'Notes'],
    own: ['School Name'],
  },
  {
    name: 'profile',
    columns: ['First Name', 'Last Name', 'Headline', 'Summary'],
    own: ['First Name', 'Headline'],
  },
]
const firstColumns = /^(?:First Name|Company Name|School Name|Name|Title|Email Address|Number|Started On)$/i
const delimiters = [',', ';', '\t', '|']

/** "positions (1).csv", "Positions - Copy.csv", "Kopie von Positions.csv": copies of one table. */
const tableName = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.(?:csv|tsv|txt)$/i, '')
    .replace(/^(?:copy of|kopie von|copie de|copia de|kopia)\s+/i, '')
    .replace(
      /[\s_-]{0,9}(?:\(\d{1,9}\)|[\s_-]\d{1,9}|-\s{0,9}(?:copy|kopie|copie|copia|kopia)(?:\s{0,9}\(\d{1,9}\))?)$/i,
      '',
    )
    .trim()
    .toLowerCase()

/** The table that a file holds: by its name, else by its columns; null for one that isn't wanted. */
export function namedTable(path: string, text: string, wanted: string[]): string | null {
  const name = tableName(path)
  if (wanted.includes(name)) return name
  const { header } = delimiterOf(text)
  const has = (column: string) => header.some(one => one.toLowerCase() === column.toLowerCase())
  return tables.find(({ own, columns }) => own.every(has) && columns.filter(has).length >= 3)?.name ?? null
}

/** A text that begins with the columns of such a table. */
export const isLinkedInTable = (text: string): boolean =>
  /(?:Company Name|School Name)["']?[,;\t|]/.test(text.slice(0, 2_000)) && namedTable('', text, []) !== null

/** Rows of a table by its columns' names, as LinkedIn wrote it or as a spreadsheet saved it again. */
export function rowsOf(text: string): Row[] {
  const { header, rows } = tableOf(text)
  return rows.map(row => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}

/** Characters within which every table has its header, and enough rows to tell how its cells are parted. */
const beginning = 20_000

const firstLine = /^\u{feff}?sep=.\r?\n/iu

function parted(text: string, delimiter: string): Table {
  const rows = unfolded(parseCsv(text, delimiter), delimiter)
  const at = rows
    .slice(0, 30)
    .findIndex(row => row.some(cell => firstColumns.test(cell.trim())) || inEnglish(row) !== null)
  const header = rows[at]?.map(cell => cell.trim()) ?? []
  return { header: inEnglish(header) ?? header, rows: rows.slice(at + 1) }
}

interface Table {
  header: string[]
  rows: string[][]
}

/**
 * Some tables begin with a note and an empty line, and spreadsheets of other countries part cells by semicolons or
 * tabs: the header is the first row with the columns' names, in whichever reading of the beginning has most of them.
 */
function delimiterOf(text: string): { delimiter: string; header: string[] } {
  let best: { delimiter: string; header: string[] } = { delimiter: ',', header: [] }
  const head = text.slice(0, beginning).replace(firstLine, '')
  for (const delimiter of delimiters) {
    const { header } = parted(head, delimiter)
    if (header.length > best.header.length) best = { delimiter, header }
  }
  return best
}

function tableOf(text: string): Table {
  const { delimiter, header: found } = delimiterOf(text)
  if (found.length === 0) return { header: [], rows: [] }
  const { header, rows } = parted(text.replace(firstLine, ''), delimiter)
  return { header, rows: rows.filter(row => row.some(cell => cell.trim() !== '')) }
}

/** Each row as one quoted cell: what a spreadsheet makes of commas where its own delimiter is another. */
const unfolded = (rows: string[][], delimiter: string): string[][] =>
  delimiter === ',' &&
  rows.filter(row => row.filter(Boolean).length === 1 && row[0]?.includes(',')).length * 2 > rows.length
    ? rows.map(row => (row.filter(Boolean).length === 1 ? (parseCsv(row[0] ?? '')[0] ?? row) : row))
    : rows
