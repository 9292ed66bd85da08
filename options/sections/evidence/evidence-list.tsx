import { messages } from '../../../src/core/kernel/message'
import type { EvidenceRecord } from '../../../src/records/evidence'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'
import { byMonth } from './groups'
import { strengthLine } from './strength-words'

const words = messages('options/evidence-list', {
  nothingWritten: 'Nothing written yet',
})

interface EvidenceListProps {
  entries: readonly EvidenceRecord[]
  open: string | undefined
  /** The user's day, YYYY-MM-DD. */
  today: string
  hrefOf(id: string): string
}

/** The log, month by month: what was done, its number, and what would make it stronger. */
export function EvidenceList({ entries, open, today, hrefOf }: EvidenceListProps) {
  return (
    <div class="op-groups">
      {byMonth(entries).map(group => (
        <section key={group.month} aria-label={group.month}>
          <h2 class="op-group-title">{group.month}</h2>
          <ul class="op-rows">
            {group.entries.map(entry => (
              <li key={entry.id}>
                <a
                  class="op-row"
                  data-row={entry.id}
                  href={hrefOf(entry.id)}
                  aria-current={entry.id === open ? 'true' : undefined}
                >
                  <span class="op-row-title">{entry.action || say(words.nothingWritten())}</span>
                  <span class="op-row-more">
                    <time dateTime={entry.date}>{dayWords(entry.date)}</time>
                    {entry.number && <> · {entry.number}</>}
                  </span>
                  <span class="op-row-quiet">{strengthLine(entry, today)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
