import { UserRound } from 'lucide'
import { messages } from '../../../src/core/kernel/message'
import { type Status, statusWords } from '../../../src/core/pipeline/opportunity'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { Icon } from '../../../src/ui/icon'
import { VerdictMark } from '../../../src/ui/verdict-mark'
import { dayWord } from '../../../src/ui/wording/days'
import { payWords } from '../../../src/ui/wording/pay'
import { workModeWords } from '../../../src/ui/wording/posting'
import { say } from '../../../src/words/say'
import { groupByStatus } from './groups'
import { knownOnRow } from './people-part'
import { SelectBox } from './select-box'
import type { Selection } from './use-selection'

const words = messages('options/opportunity-groups', {
  takenDown: 'taken down {day}',
  seen: 'seen {day}',
})

interface OpportunityGroupsProps {
  rows: readonly OpportunityRecord[]
  order: readonly Status[]
  counts: Readonly<Record<Status, number>> | undefined
  open: string | undefined
  now: string
  selection: Selection
  hrefOf(id: string): string
  /** Names of those whom the user knows at an employer. */
  knownAt(employer: string): readonly string[]
}

/** Opportunities under their status, the last seen first. */
export function OpportunityGroups({
  rows,
  order,
  counts,
  open,
  now,
  selection,
  hrefOf,
  knownAt,
}: OpportunityGroupsProps) {
  return (
    <div class="op-groups">
      {groupByStatus(rows, order).map(group => (
        <section key={group.status} aria-label={say(statusWords[group.status])}>
          <h2 class="op-group-title">
            {say(statusWords[group.status])} <span class="op-count">{counts?.[group.status] ?? ''}</span>
          </h2>
          <ul class="op-rows">
            {group.rows.map(row => (
              <li key={row.id} class={selection.on ? 'op-with-box' : undefined}>
                {selection.on && <SelectBox id={row.id} title={row.title} selection={selection} />}
                <a
                  class="op-row"
                  data-row={row.id}
                  href={hrefOf(row.id)}
                  aria-current={row.id === open ? 'true' : undefined}
                >
                  <span class="op-row-title">{row.title}</span>
                  <span class="op-row-more">{whereWords(row)}</span>
                  <KnownWord names={knownAt(row.organization)} />
                  <span class="op-row-foot">
                    <VerdictMark verdict={row.verdict} />
                    <time dateTime={row.lastSeenAt}>
                      {row.takenDownAt
                        ? say(words.takenDown({ day: dayWord(row.takenDownAt, now) }))
                        : say(words.seen({ day: dayWord(row.lastSeenAt, now) }))}
                    </time>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function KnownWord({ names }: { names: readonly string[] }) {
  return names.length > 0 ? (
    <span class="op-row-quiet op-row-known">
      <Icon node={UserRound} /> {knownOnRow(names)}
    </span>
  ) : null
}

/** "Larkfield Supply · Leeds · Hybrid · £38,000–44,000 a year": what is known of it. */
export function whereWords(row: OpportunityRecord): string {
  const parts = [
    row.organization,
    row.place,
    row.workMode && say(workModeWords[row.workMode]),
    row.baseSalary && payWords(row.baseSalary),
  ]
  // "Remote" is a place on one page and a mode on another.
  return [...new Set(parts.filter(Boolean))].join(' · ')
}
