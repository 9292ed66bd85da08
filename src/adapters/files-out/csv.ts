import { stringify } from 'csv-stringify/browser/esm/sync'

export type Cell = string | number | null

/**
 * Rows as CSV for a spreadsheet: a byte order mark in front (without one, some take it for another encoding), lines
 * ended as RFC 4180 says, and cells that would run as a formula ("=…", "@…") made text by an apostrophe: a posting's
 * title is a page's word.
 */
export const toCsv = (rows: readonly (readonly Cell[])[], first: boolean): string =>
  stringify(rows as Cell[][], {
    bom: first,
    record_delimiter: 'windows',
    escape_formulas: true,
    // A note has lines of its own, ended otherwise than records.
    quoted_match: /[\r\n]/,
  })
