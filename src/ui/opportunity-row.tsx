import { CalendarClock } from 'lucide'
import type { Due } from '../core/pipeline/due'
import { isOnBoard, type Status, statusWords } from '../core/pipeline/opportunity'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { say } from '../words/say'
import { Icon } from './icon'
import { VerdictMark } from './verdict-mark'
import { dayWord, dueWord } from './wording/days'

interface OpportunityRowProps {
  opportunity: OpportunityRecord
  now: string
  onOpen(id: string): void
  current?: boolean
  /** What is due on it ("Follow up"), said instead of the verdict. */
  due?: Pick<Due, 'text' | 'due'>
  tabIndex?: number
  onFocus?: () => void
}

const quietStatus = (status: Status) => (isOnBoard(status) ? 'ss-row-status' : 'ss-row-status ss-quiet')

/** One opportunity in a list: what and where, how it stands, what became of it. */
export function OpportunityRow({
  opportunity,
  now,
  onOpen,
  current,
  due,
  tabIndex,
  onFocus,
}: OpportunityRowProps) {
  const { id, title, organization, place, status, verdict } = opportunity
  const when = due ? due.due : opportunity.lastSeenAt
  return (
    <button
      type="button"
      class="ss-row"
      aria-current={current ? 'true' : undefined}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onClick={() => onOpen(id)}
    >
      <span class="ss-row-title">{title}</span>
      <span class="ss-row-where ss-dots">
        <span>{organization}</span>
        {place && <span>{place}</span>}
      </span>
      <span class="ss-row-foot">
        {due ? (
          <span class="ss-row-due">
            <Icon node={CalendarClock} /> {say(due.text)}
          </span>
        ) : (
          <VerdictMark verdict={verdict} />
        )}
        <span class={quietStatus(status)}>{say(statusWords[status])}</span>
        <time dateTime={when}>{due ? dueWord(when, now) : dayWord(when, now)}</time>
      </span>
    </button>
  )
}
