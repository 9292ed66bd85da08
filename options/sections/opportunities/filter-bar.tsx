import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { verdicts, verdictWords } from '../../../src/core/fit/verdict'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import {
  type Arrangement,
  type DueFilter,
  dueFilters,
  type SeenFilter,
  type SortKey,
  seenFilters,
} from './arrange'

const words = messages('options/filter-bar', {
  employer: 'Employer',
  site: 'Site',
  due: 'Due',
  fit: 'Fit',
  seen: 'Seen',
  sort: 'Sorted by',
  dueAny: 'Due or not',
  fitAny: 'Any fit',
  seenAny: 'Seen at any time',
  asSeen: 'Last seen first',
  byFit: 'Fit',
  byEmployer: 'Employer',
  byTitle: 'Title',
  over: 'Overdue',
  week: 'Due within a week',
  any: 'Anything planned',
  none: 'Nothing planned',
  seenWeek: 'Seen within a week',
  seenMonth: 'Seen within a month',
  seenQuarter: 'Seen within three months',
  list: 'As list',
  table: 'As table',
  several: 'Select several',
})

/** Of the address, what a choice here changes. */
type Filter = Partial<Record<'due' | 'fit' | 'within' | 'site' | 'sort' | 'dir', string | undefined>>

interface FilterBarProps {
  arrangement: Arrangement
  /** What was only seen: nothing is due there, and when it was seen counts instead. */
  isQuiet: boolean
  /** Names to choose from while typing. */
  employers: readonly string[]
  hosts: readonly string[]
  asTable: boolean
  selecting: boolean
  onEmployer(part: string): void
  onFilter(filter: Filter): void
  onTable(asTable: boolean): void
  onSelect(): void
}

const dueWords: Record<DueFilter, () => string> = {
  over: () => say(words.over()),
  week: () => say(words.week()),
  any: () => say(words.any()),
  none: () => say(words.none()),
}
const seenWords: Record<SeenFilter, () => string> = {
  week: () => say(words.seenWeek()),
  month: () => say(words.seenMonth()),
  quarter: () => say(words.seenQuarter()),
}
/** A list is sorted by these; a table by its columns. */
const listSorts: readonly { sort: SortKey; said: () => string }[] = [
  { sort: 'fit', said: () => say(words.byFit()) },
  { sort: 'employer', said: () => say(words.byEmployer()) },
  { sort: 'title', said: () => say(words.byTitle()) },
]

/** Filters beside the search; list or table; and the way to select several. */
export function FilterBar(props: FilterBarProps) {
  const { arrangement, isQuiet, employers, hosts, asTable, selecting } = props
  const { onEmployer, onFilter, onTable, onSelect } = props
  return (
    <div class="op-bar">
      <Typed
        label={say(words.employer())}
        value={arrangement.employer ?? ''}
        names={employers}
        onType={onEmployer}
      />
      <Choice label={say(words.fit())} value={arrangement.fit ?? ''} onChoose={fit => onFilter({ fit })}>
        <option value="">{say(words.fitAny())}</option>
        {verdicts.map(each => (
          <option key={each} value={each}>
            {say(verdictWords[each])}
          </option>
        ))}
      </Choice>
      {isQuiet ? (
        <>
          <Choice
            label={say(words.seen())}
            value={arrangement.within ?? ''}
            onChoose={within => onFilter({ within })}
          >
            <option value="">{say(words.seenAny())}</option>
            {seenFilters.map(each => (
              <option key={each} value={each}>
                {seenWords[each]()}
              </option>
            ))}
          </Choice>
          <Typed
            label={say(words.site())}
            value={arrangement.site ?? ''}
            names={hosts}
            onType={site => onFilter({ site })}
          />
        </>
      ) : (
        <Choice label={say(words.due())} value={arrangement.due ?? ''} onChoose={due => onFilter({ due })}>
          <option value="">{say(words.dueAny())}</option>
          {dueFilters.map(each => (
            <option key={each} value={each}>
              {dueWords[each]()}
            </option>
          ))}
        </Choice>
      )}
      {!asTable && (
        <Choice
          label={say(words.sort())}
          value={arrangement.sort ?? ''}
          onChoose={sort => onFilter({ sort, dir: undefined })}
        >
          <option value="">{say(words.asSeen())}</option>
          {listSorts.map(({ sort, said }) => (
            <option key={sort} value={sort}>
              {said()}
            </option>
          ))}
        </Choice>
      )}
      <span class="op-bar-acts">
        <Button look="plain" aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {say(asTable ? words.list() : words.table())}
        </Button>
        {!selecting && (
          <Button look="plain" onClick={onSelect}>
            {say(words.several())}
          </Button>
        )}
      </span>
    </div>
  )
}

interface ChoiceProps {
  label: string
  value: string
  /** Undefined for all. */
  onChoose(value: string | undefined): void
  children: ComponentChildren
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <select
      class="ss-input"
      aria-label={label}
      value={value}
      onChange={event => onChoose(event.currentTarget.value || undefined)}
    >
      {children}
    </select>
  )
}

interface TypedProps {
  label: string
  value: string
  names: readonly string[]
  onType(part: string): void
}

/** Part of a name, with the names there are to choose from. */
function Typed({ label, value, names, onType }: TypedProps) {
  const id = useId()
  return (
    <>
      <input
        type="text"
        class="ss-input"
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        list={id}
        value={value}
        onInput={event => onType(event.currentTarget.value)}
      />
      <datalist id={id}>
        {names.map(name => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
