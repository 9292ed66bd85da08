import { Search } from 'lucide'
import type { ComponentChildren, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import type { OpportunityRecord } from '../core/pipeline/opportunity-record'
import { say } from '../words/say'
import { useArrowKeys } from './hooks/use-arrow-keys'
import { Icon } from './icon'
import { OpportunityRow } from './opportunity-row'

const words = messages('ui/opportunity-list', {
  found: '{count, plural, one {# opportunity found} other {# opportunities found}}',
  search: 'Search opportunities',
  example: 'Title, employer or place',
  more: 'The latest are shown. Search to find the others.',
  none: 'Nothing contains these words.',
})

interface OpportunityListProps {
  rows: readonly OpportunityRecord[]
  words: string
  onWords(words: string): void
  onOpen(id: string): void
  now: string
  /** Nothing is said about an empty list before it is known to be empty. */
  loading?: boolean
  more?: boolean
  current?: string | null
  /** What stands here while nothing was ever noticed. */
  empty?: ComponentChildren
  searchRef?: Ref<HTMLInputElement>
}

/** A searchable list: one tab stop, arrows move through it and out of the search, Enter opens. */
export function OpportunityList(props: OpportunityListProps) {
  const { rows, words: typed, onWords, onOpen, now, loading, more, current, empty, searchRef } = props
  const list = useArrowKeys('.ss-row', () => list.current?.querySelector('input') ?? null)
  const [at, setAt] = useState(0)
  const stop = Math.min(at, Math.max(rows.length - 1, 0))

  const intoList = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || rows.length === 0) return
    event.preventDefault()
    list.current?.querySelectorAll<HTMLElement>('.ss-row')[stop]?.focus()
  }

  const found = typed ? say(words.found({ count: rows.length })) : ''
  return (
    <div ref={list} class="ss-list">
      <div class="ss-search">
        <Icon node={Search} class="ss-search-icon" />
        <input
          ref={searchRef ?? null}
          type="search"
          class="ss-input"
          aria-label={say(words.search())}
          placeholder={say(words.example())}
          value={typed}
          onKeyDown={intoList}
          onInput={event => onWords(event.currentTarget.value)}
        />
      </div>
      <p class="ss-unseen" role="status">
        {loading ? '' : found}
      </p>
      {rows.length > 0 && (
        <ul>
          {rows.map((row, i) => (
            <li key={row.id}>
              <OpportunityRow
                opportunity={row}
                now={now}
                onOpen={onOpen}
                current={row.id === current}
                tabIndex={i === stop ? 0 : -1}
                onFocus={() => setAt(i)}
              />
            </li>
          ))}
        </ul>
      )}
      {more && <p class="ss-hint ss-list-more">{say(words.more())}</p>}
      {!loading && rows.length === 0 && (typed ? <p class="ss-list-none">{say(words.none())}</p> : empty)}
    </div>
  )
}
