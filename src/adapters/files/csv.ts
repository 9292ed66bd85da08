/** Cells of a CSV text by row (RFC 4180): quoted cells may hold the delimiter, quotes and line ends. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const bare = text.replace(/^\u{feff}/u, '')
  for (let index = 0; index < bare.length; index++) {
    const letter = bare[index] ?? ''
    if (quoted) {
      if (letter !== '"') cell += letter
      else if (bare[index + 1] === '"') {
        cell += '"'
        index += 1
      } else quoted = false
    } else if (letter === '"' && cell === '') quoted = true
    else if (letter === delimiter) {
      row.push(cell)
      cell = ''
    } else if (letter === '\n' || letter === '\r') {
      if (letter === '\r' && bare[index + 1] === '\n') index += 1
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += letter
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}
