import { type Message, messages } from '../../../src/core/kernel/message'
import type { SelfSearchRecord } from '../../../src/records/selfSearches'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'

const words = messages('options/self-search-list', {
  google: 'Google',
  bing: 'Bing',
  duckduckgo: 'DuckDuckGo',
  mine: '{count, plural, =0 {none yours} one {# yours} other {# yours}}',
  read: '{count, plural, one {# result read} other {# results read}}',
})

const names: Record<string, Message> = {
  google: words.google(),
  bing: words.bing(),
  duckduckgo: words.duckduckgo(),
}
export const engineName = (engine: string): string => (names[engine] ? say(names[engine]) : engine)

/** Searches for oneself, the newest first. */
export function SearchList(props: {
  searches: readonly SelfSearchRecord[]
  open: string | undefined
  hrefOf(id: string): string
}) {
  return (
    <ul class="op-rows">
      {props.searches.map(({ id, engine, query, on, results }) => (
        <li key={id}>
          <a
            class="op-row"
            data-row={id}
            href={props.hrefOf(id)}
            aria-current={id === props.open ? 'true' : undefined}
          >
            <span class="op-row-title">{query}</span>
            <span class="op-row-more">
              {engineName(engine)} · <time dateTime={on}>{dayWords(on)}</time> ·{' '}
              {say(words.read({ count: results.length }))},{' '}
              {say(words.mine({ count: results.filter(({ whose }) => whose === 'mine').length }))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
