import { useId } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import type { Arrangement, DueFilter } from './arrange'
import { dueFilters } from './arrange'

export interface FilterBarProps {
  arrangement: Arrangement
  /** Names to choose from while typing. */
  employers: readonly string[]
  asTable: boolean
  selecting: boolean
  onEmployer(part: string): void
  onDue(due: DueFilter | undefined): void
  onTable(asTable: boolean): void
  onSelect(): void
}

const dueWords: Record<DueFilter, string> = {
  over: 'Overdue',
  week: 'Due within a week',
  any: 'Anything planned',
  none: 'Nothing planned',
}

/** Filters beside the search; list or table; and the way to select several. */
export function FilterBar(props: FilterBarProps) {
  const { arrangement, employers, asTable, selecting, onEmployer, onDue, onTable, onSelect } = props
  const id = useId()
  return (
    <div class="op-bar">
      <label for={`${id}-employer`} class="ss-unseen">
        Employer
      </label>
      <input
        id={`${id}-employer`}
        type="text"
        class="ss-input"
        autocomplete="off"
        placeholder="Employer"
        list={`${id}-employers`}
        value={arrangement.employer ?? ''}
        onInput={event => onEmployer(event.currentTarget.value)}
      />
      <datalist id={`${id}-employers`}>
        {employers.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <label for={`${id}-due`} class="ss-unseen">
        Due
      </label>
      <select
        id={`${id}-due`}
        class="ss-input"
        value={arrangement.due ?? ''}
        onChange={event => onDue(dueFilters.find(each => each === event.currentTarget.value))}
      >
        <option value="">Due or not</option>
        {dueFilters.map(each => (
          <option key={each} value={each}>
            {dueWords[each]}
          </option>
        ))}
      </select>
      <span class="op-bar-acts">
        <Button look="plain" aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {asTable ? 'As list' : 'As table'}
        </Button>
        {!selecting && (
          <Button look="plain" onClick={onSelect}>
            Select several
          </Button>
        )}
      </span>
    </div>
  )
}
