import { useId, useState } from 'preact/hooks'
import { type Status, statuses, statusWords } from '../../../src/core/pipeline/opportunity'
import { Button } from '../../../src/ui/button'
import { countOf } from '../../../src/ui/wording/counts'
import type { Selection } from './use-selection'

export interface BulkBarProps {
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
    <section class="op-bulk" aria-label="Selected">
      <p role="status">{none ? 'Nothing selected' : `${ids.length} selected`}</p>
      <Button look="plain" onClick={selection.selectAll}>
        Select all {shown} shown
      </Button>
      <span class="op-bulk-status">
        <label for={id} class="ss-unseen">
          Status for all selected
        </label>
        <select
          id={id}
          class="ss-input"
          value={status}
          onChange={event => setStatus(statuses.find(each => each === event.currentTarget.value) ?? 'closed')}
        >
          {statuses.map(each => (
            <option key={each} value={each}>
              {statusWords[each]}
            </option>
          ))}
        </select>
        <Button disabled={none} onClick={() => onStatus(ids, status)}>
          Change status
        </Button>
      </span>
      <Button
        disabled={none}
        aria-label={`Erase ${countOf(ids.length, 'opportunity', 'opportunities')}`}
        onClick={() => onErase(ids)}
      >
        Erase
      </Button>
      <Button look="plain" onClick={selection.stop}>
        Leave
      </Button>
    </section>
  )
}
