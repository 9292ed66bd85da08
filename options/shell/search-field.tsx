import { Search } from 'lucide'
import type { Ref } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../../src/ui/icon'

export interface SearchFieldProps {
  label: string
  value: string
  onSearch(words: string): void
  /** Keys that lead out of the field into the list. */
  onKeyDown?(event: KeyboardEvent): void
  inputRef?: Ref<HTMLInputElement>
}

/** Searches at every key. Escape empties it first and leaves it then; "/" comes here (app.tsx). */
export function SearchField({ label, value, onSearch, onKeyDown, inputRef }: SearchFieldProps) {
  const id = useId()
  return (
    <search class="op-search">
      <label for={id} class="ss-unseen">
        {label}
      </label>
      <Icon node={Search} />
      <input
        ref={inputRef ?? null}
        id={id}
        type="search"
        class="ss-input"
        data-search
        autocomplete="off"
        spellcheck={false}
        placeholder={label}
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
      {!value && <kbd class="op-search-key">/</kbd>}
    </search>
  )
}
