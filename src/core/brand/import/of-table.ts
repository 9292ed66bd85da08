import { readDate } from '../../kernel/dates'
import { phrasesOf } from '../../kernel/phrases'
import { foldForComparison } from '../../kernel/text'
import { monthNamed } from './month-named'
import { mostProposed, type ProposedEntry, proposedLine } from './proposed-entry'

type Column = 'date' | 'action' | 'situation' | 'result' | 'number' | 'skills' | 'confirmedBy'

/** What people call the columns of such a list; our own file's names among them. */
const names: Record<Column, readonly string[]> = {
  date: ['date', 'when', 'day', 'month', 'datum', 'wann', 'fecha'],
  action: [
    'action',
    'what',
    'what i did',
    'what you did',
    'accomplishment',
    'achievement',
    'task',
    'entry',
    'win',
    'done',
    'was',
    'erfolg',
  ],
  situation: ['situation', 'context', 'background', 'problem', 'project', 'challenge'],
  result: ['result', 'results', 'impact', 'outcome', 'effect', 'so what', 'benefit', 'ergebnis'],
  number: ['number', 'metric', 'metrics', 'figure', 'kpi', 'how much', 'zahl'],
  skills: ['skills', 'skill', 'tags', 'keywords', 'competencies'],
  confirmedBy: ['confirmed by', 'who can confirm', 'reference', 'witness', 'stakeholder', 'who'],
}
const columns = Object.keys(names) as Column[]

const dateIn = (cell: string): string | null =>
  monthNamed(cell) ?? readDate(cell, { now: '', dayFirst: true })

/** Which column is what, by the words of the first row; null where these are none. */
function headOf(row: readonly string[]): Map<Column, number> | null {
  const found = new Map<Column, number>()
  row.forEach((cell, at) => {
    const said = foldForComparison(cell)
    const column = columns.find(each => names[each].includes(said))
    if (column && !found.has(column)) found.set(column, at)
  })
  return found.has('action') || found.has('result') ? found : null
}

/** Without a head: the first cell that is a date, and the longest as what was done. */
function bareRow(row: readonly string[]): ProposedEntry {
  const date = row.map(dateIn).find(each => each !== null) ?? null
  const longest = row.reduce((a, b) => (b.length > a.length ? b : a), '')
  return proposedLine(longest, date)
}

/** The entries of a table, a row each. */
export function entriesOfTable(rows: readonly (readonly string[])[]): ProposedEntry[] {
  const [first = []] = rows
  const head = headOf(first)
  const cell = (row: readonly string[], column: Column, max: number): string =>
    (row[head?.get(column) ?? -1] ?? '').trim().slice(0, max)
  return rows
    .slice(head ? 1 : 0, mostProposed + 1)
    .map(row => {
      if (!head) return bareRow(row)
      const result = cell(row, 'result', 2_000)
      const action = cell(row, 'action', 2_000)
      return {
        action: action || result,
        situation: cell(row, 'situation', 2_000),
        result: action ? result : '',
        number: cell(row, 'number', 200),
        skills: phrasesOf(cell(row, 'skills', 4_000))
          .map(skill => skill.slice(0, 200))
          .slice(0, 50),
        confirmedBy: cell(row, 'confirmedBy', 200),
        date: dateIn(cell(row, 'date', 100)),
      }
    })
    .filter(({ action }) => /\p{L}/u.test(action))
    .slice(0, mostProposed)
}
