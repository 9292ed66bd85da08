import { makeCell, type TextLine } from './text-line'
import { columnName, type Field, labelled } from './words/fields'

/** A name of each field that labelled lines are known by. */
const names: Record<Field, string> = {
  employer: 'Employer',
  title: 'Title',
  school: 'School',
  degree: 'Degree',
  date: 'Date',
  place: 'Place',
}

/**
 * A table's first row names what stands in its columns: the row goes, and each cell below carries its column's
 * name, as a form's line does.
 */
export function labelTables(lines: TextLine[]): TextLine[] {
  const out: TextLine[] = []
  let columns: { field: Field; name: string; x: number }[] = []
  for (const line of lines) {
    const fields = line.cells.map(cell => columnName(cell.text))
    if (line.cells.length >= 2 && fields.every(field => field !== null)) {
      columns = line.cells.map((cell, at) => ({
        field: fields[at] as Field,
        name: names[fields[at] as Field],
        x: cell.x,
      }))
      continue
    }
    out.push(line.cells.length >= 2 && columns.length > 0 ? labelCells(line, columns) : line)
  }
  return out
}

function labelCells(line: TextLine, columns: { field: Field; name: string; x: number }[]): TextLine {
  const isWhole = line.cells.length === columns.length
  const cells = line.cells.map((cell, at) => {
    const nearest = columns.reduce((near, one) =>
      Math.abs(one.x - cell.x) < Math.abs(near.x - cell.x) ? one : near,
    )
    const column = (isWhole ? columns[at] : undefined) ?? nearest
    const isNamed = column.field !== 'date' && column.field !== 'place' && labelled(cell.text) === null
    if (!isNamed || (!isWhole && Math.abs(column.x - cell.x) > 12)) return cell
    const label = { text: `${column.name}: `, bold: cell.bold, italic: cell.italic }
    return makeCell([label, ...cell.spans], cell.x, cell.right, cell.size)
  })
  const main = cells[line.cells.indexOf(line.main)] ?? line.main
  return { ...line, cells, main, text: line.bullet ? line.text : main.text }
}
