import { Search } from 'lucide'
import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../../src/ui/icon'

interface SearchFieldProps {
  label: string
  value: string
  onSearch(words: string): void
  /** Keys that lead out of the field into the list. */
  onKeyDown?(event: KeyboardEvent): void
  inputRef?: Ref<HTMLInputElement>
  /** Shown in the empty field where its label is too long for it. */
  short?: string
  /** It searches all that is kept, not the list of a page. */
  everything?: boolean
}

/**
 * Searches at every key. Escape empties it first and leaves it then; "/" comes to the one that searches everything, "f"
 * to the one of a page (app.tsx).
 */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onSearch, onKeyDown, inputRef, short, everything = false } = props
  const id = useId()
  return (
    <search class="op-search" aria-label={label}>
      <label for={id} class="ss-unseen">
        {label}
      </label>
      <Icon node={Search} />
      <input
        ref={inputRef ?? null}
        id={id}
        type="search"
        class="ss-input"
        data-search={everything ? 'everything' : 'list'}
        autocomplete="off"
        spellcheck={false}
        placeholder={short ?? label}
        value={value}
        onInput={event => onSearch(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Escape') {
            event.preventDefault()
            event.stopPropagation()
            if (value) onSearch('')
            else event.currentTarget.blur()
          }
          onKeyDown?.(event)
        }}
      />
      {!value && <kbd class="op-search-key">{everything ? '/' : 'f'}</kbd>}
    </search>
  )
}
