import { stringify } from 'csv-stringify/browser/esm/sync'
import { cellText } from '../../core/kernel/outgoing'

export type Cell = string | number | null

/**
 * Rows as CSV for a spreadsheet: a byte order mark in front (without one, some take it for another encoding), lines
 * ended as RFC 4180 says, every text in quotes, and what would run as a formula ("=…", "@…") made text by an
 * apostrophe: a posting's title is a page's word.
 */
export const toCsv = (rows: readonly (readonly Cell[])[], first: boolean): string =>
  stringify(
    rows.map(row => row.map(cell => (typeof cell === 'string' ? cellText(cell) : cell))),
    {
      bom: first,
      record_delimiter: 'windows',
      quoted_string: true,
      quoted_empty: false,
    },
  )
