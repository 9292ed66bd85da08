import { parse } from 'csv-parse/browser/esm/sync'

/** Cells of a CSV text by row: quoted cells may hold the delimiter, quotes and line ends. A text cut off keeps its whole rows. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  return parse(text, {
    delimiter,
    bom: true,
    trim: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_records_with_error: true,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
}
