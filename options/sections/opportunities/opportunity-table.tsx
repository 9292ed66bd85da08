import { ArrowDown, ArrowUp } from 'lucide'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { dueOf } from '../../../src/core/pipeline/due'
import { statusWords } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { Icon } from '../../../src/ui/icon'
import { VerdictMark } from '../../../src/ui/verdict-mark'
import { dayWord, dueWord } from '../../../src/ui/wording/days'
import { say } from '../../../src/words/say'
import type { SortKey } from './arrange'
import { SelectBox } from './select-box'
import type { Selection } from './use-selection'

const words = messages('options/opportunity-table', {
  opportunities: 'Opportunities',
  selected: 'Selected',
})

interface OpportunityTableProps {
  rows: readonly OpportunityRecord[]
  sort: SortKey
  descending: boolean
  open: string | undefined
  now: string
  selection: Selection
  hrefOf(id: string): string
  onSort(sort: SortKey): void
}

const columnWords = messages('options/opportunity-columns', {
  title: 'Title',
  employer: 'Employer',
  place: 'Place',
  status: 'Status',
  fit: 'Fit',
  next: 'Next',
  seen: 'Seen',
})

/** `wide`: left out where the table is narrow. */
const columns: readonly { key: SortKey; wide?: true }[] = [
  { key: 'title' },
  { key: 'employer' },
  { key: 'place', wide: true },
  { key: 'status' },
  { key: 'fit', wide: true },
  { key: 'next', wide: true },
  { key: 'seen', wide: true },
]

/** Opportunities line by line; each column sorts, and sorts the other way when chosen again. */
export function OpportunityTable(props: OpportunityTableProps) {
  const { rows, sort, descending, open, now, selection, hrefOf, onSort } = props
  return (
    <div class="op-grid-box">
      <table class="op-table op-grid">
        <caption class="ss-unseen">{say(words.opportunities())}</caption>
        <thead>
          <tr>
            {selection.on && (
              <th scope="col">
                <span class="ss-unseen">{say(words.selected())}</span>
              </th>
            )}
            {columns.map(({ key, wide }) => (
              <th
                key={key}
                scope="col"
                class={wide && 'op-wide'}
                aria-sort={key === sort ? (descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" class="op-sort" onClick={() => onSort(key)}>
                  {say(columnWords[key]())}
                  {key === sort && <Icon node={descending ? ArrowDown : ArrowUp} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <Line
              key={row.id}
              row={row}
              isOpen={row.id === open}
              now={now}
              selection={selection}
              href={hrefOf(row.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface LineProps {
  row: OpportunityRecord
  isOpen: boolean
  now: string
  selection: Selection
  href: string
}

function Line({ row, isOpen, now, selection, href }: LineProps) {
  const due = dueOf(row)
  return (
    <tr class={isOpen ? 'op-line-open' : undefined}>
      {selection.on && (
        <td>
          <SelectBox id={row.id} title={row.title} selection={selection} />
        </td>
      )}
      <th scope="row">
        <a data-row={row.id} href={href} aria-current={isOpen ? 'true' : undefined}>
          {row.title}
        </a>
      </th>
      <td>{row.organization}</td>
      <td class="op-wide">{row.place}</td>
      <td>{say(statusWords[row.status])}</td>
      <td class="op-wide">
        <VerdictMark verdict={row.verdict} />
      </td>
      <td class="op-wide">
        {due && (
          <>
            {say(due.text)}{' '}
            <span class={due.due <= localDay(now) ? 'op-due-now' : 'ss-quiet'}>{dueWord(due.due, now)}</span>
          </>
        )}
      </td>
      <td class="op-wide">
        <time dateTime={row.lastSeenAt}>{dayWord(row.lastSeenAt, now)}</time>
      </td>
    </tr>
  )
}
