import { messages } from '../../src/core/kernel/message'
import { say } from '../../src/words/say'
import type { Place } from './route'
import { intoRows } from './row-keys'
import { SearchField } from './search-field'
import type { Navigation } from './use-route'

const words = messages('options/search-everything', { label: 'Search everything', short: 'Search' })

const page: Place = 'search/everything'

/** In the navigation, from every page: the first key leads to what was found, Back to where one was. */
export function SearchEverything({ nav }: { nav: Navigation }) {
  const isThere = nav.place === page
  return (
    <SearchField
      everything
      label={say(words.label())}
      short={say(words.short())}
      value={isThere ? (nav.params.q ?? '') : ''}
      onSearch={q => (isThere ? nav.set({ q }, true) : nav.go(page, { q }))}
      onKeyDown={event => intoRows(event, document.querySelector<HTMLElement>('.op-main'))}
    />
  )
}
