import { useId, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { type Status, statuses, statusWords } from '../../../src/core/pipeline/opportunity'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import type { Selection } from './use-selection'

const words = messages('options/bulk-bar', {
  count: '{count, number} selected',
  all: 'Select all {shown} shown',
  eraseCount: 'Erase {count, plural, one {# opportunity} other {# opportunities}}',
  selected: 'Selected',
  nothingSelected: 'Nothing selected',
  statusAll: 'Status for all selected',
  changeStatus: 'Change status',
  erase: 'Erase',
  leave: 'Leave',
})

interface BulkBarProps {
  selection: Selection
  /** How many rows are shown. */
  shown: number
  onStatus(ids: readonly string[], status: Status): void
  onErase(ids: readonly string[]): void
}

/** What can be done with all that is selected. */
export function BulkBar({ selection, shown, onStatus, onErase }: BulkBarProps) {
  const id = useId()
  const [status, setStatus] = useState<Status>('closed')
  const { ids } = selection
  const none = ids.length === 0
  return (
    <section class="op-bulk" aria-label={say(words.selected())}>
      <p role="status">{none ? say(words.nothingSelected()) : say(words.count({ count: ids.length }))}</p>
      <Button look="plain" onClick={selection.selectAll}>
        {say(words.all({ shown }))}
      </Button>
      <span class="op-bulk-status">
        <label for={id} class="ss-unseen">
          {say(words.statusAll())}
        </label>
        <select
          id={id}
          class="ss-input"
          value={status}
          onChange={event => setStatus(statuses.find(each => each === event.currentTarget.value) ?? 'closed')}
        >
          {statuses.map(each => (
            <option key={each} value={each}>
              {say(statusWords[each])}
            </option>
          ))}
        </select>
        <Button disabled={none} onClick={() => onStatus(ids, status)}>
          {say(words.changeStatus())}
        </Button>
      </span>
      <Button
        disabled={none}
        aria-label={say(words.eraseCount({ count: ids.length }))}
        onClick={() => onErase(ids)}
      >
        {say(words.erase())}
      </Button>
      <Button look="plain" onClick={selection.stop}>
        {say(words.leave())}
      </Button>
    </section>
  )
}
