const inNumbers = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/

type Cells = Record<string, string>

/**
 * LinkedIn gives months alone; a spreadsheet that takes them for days makes each the first of its month and saves
 * them as its country writes days. Where every date of a table has a 1 in the middle ("3/1/2016"), the month stands
 * before it.
 */
export function withMonthsOf(rows: readonly Cells[], columns: readonly string[]): Cells[] {
  const dates = rows
    .flatMap(row => columns.map(column => inNumbers.exec(row[column]?.trim() ?? '')))
    .filter(match => match !== null)
  const isMonthFirst =
    dates.every(match => Number(match[2]) === 1) && dates.some(match => Number(match[1]) !== 1)
  if (!isMonthFirst) return [...rows]
  return rows.map(row => {
    const made = { ...row }
    for (const column of columns)
      made[column] = (row[column]?.trim() ?? '').replace(
        inNumbers,
        (_, month: string, _day: string, year: string) =>
          `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}`,
      )
    return made
  })
}
