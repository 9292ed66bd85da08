import { Trash2 } from 'lucide'
import { type Message, messages } from '../../../src/core/kernel/message'
import { whose as whoseAll } from '../../../src/core/profile/presence'
import { changeSince, notAmong, type SearchResult } from '../../../src/core/profile/self-search'
import type { OwnPlaceRecord } from '../../../src/records/ownPlaces'
import { type SelfSearchRecord, selfSearches } from '../../../src/records/selfSearches'
import { Button } from '../../../src/ui/button'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { actsFor } from '../../shell/acts'
import { Choice } from '../../shell/choice'
import { dayWords } from '../../shell/dates'
import { engineName } from './search-list'

const words = messages('options/self-search', {
  title: '“{query}” at {engine}, {day}',
  mine: 'Mine',
  about: 'About me',
  else: 'Someone else',
  open: 'Not said yet',
  unread: 'Its address could not be read',
  whose: 'Whose is “{title}”?',
  none: 'No result could be read on that page. That says nothing about what there is.',
  results: 'What the page showed',
  change: 'Since the search of {day}',
  came: 'New: {names}',
  unseen: 'Not among what could be read this time: {names}',
  same: 'The same results as before.',
  strengthen: 'What to strengthen',
  notAmong:
    '{name} was not among the results that could be read. A link to it from a place that is would help.',
  tell: '{name} is found. It should say: {should}',
  look: '{name} is found. Say in your list what it should tell people.',
  nothing: 'Add your places to the list, and you will see here what to strengthen.',
  remove: 'Delete this search',
  deleted: 'Deleted.',
})

const whoseWords: Record<SearchResult['whose'], Message> = {
  mine: words.mine(),
  'about-me': words.about(),
  'someone-else': words.else(),
  open: words.open(),
  unread: words.unread(),
}

interface SearchDetailProps {
  services: Pick<Services, 'patchRow' | 'removeRow'>
  search: SelfSearchRecord
  /** The search before with the same words at the same engine. */
  before: SelfSearchRecord | undefined
  places: readonly OwnPlaceRecord[]
  notify(message: Omit<ToastMessage, 'id'>): void
  onGone(): void
}

/** One search for oneself: whose each result is, what changed, and what to strengthen. */
export function SearchDetail({ services, search, before, places, notify, onGone }: SearchDetailProps) {
  const { act } = actsFor(notify)
  const decide = (at: number, whose: SearchResult['whose']) =>
    void services.patchRow(selfSearches, search.id, row => ({
      results: row.results.map((result, i) => (i === at ? { ...result, whose } : result)),
    }))
  const choices = whoseAll
    .filter(each => each !== 'unread')
    .map(value => ({ value, word: say(whoseWords[value]) }))
  const titles = (results: readonly SearchResult[]) => results.slice(0, 8).map(({ title }) => title)
  const change = before && changeSince(search, before)
  const missing = notAmong(search, places)
  return (
    <section class="op-detail" aria-labelledby="search-title">
      <h2 id="search-title">
        {say(
          words.title({ query: search.query, engine: engineName(search.engine), day: dayWords(search.on) }),
        )}
      </h2>
      {change && before && (
        <section>
          <h3>{say(words.change({ day: { day: before.on } }))}</h3>
          {change.came.length > 0 && <p>{say(words.came({ names: titles(change.came) }))}</p>}
          {change.unseen.length > 0 && <p>{say(words.unseen({ names: titles(change.unseen) }))}</p>}
          {change.came.length + change.unseen.length === 0 && <p>{say(words.same())}</p>}
        </section>
      )}
      <section>
        <h3>{say(words.strengthen())}</h3>
        {places.length === 0 ? (
          <p>{say(words.nothing())}</p>
        ) : (
          <ul class="op-plain-list">
            {places.map(({ id, name, url, should }) => {
              const known = name || url
              if (missing.some(place => place.id === id))
                return <li key={id}>{say(words.notAmong({ name: known }))}</li>
              return (
                <li key={id}>
                  {say(should ? words.tell({ name: known, should }) : words.look({ name: known }))}
                </li>
              )
            })}
          </ul>
        )}
      </section>
      <section>
        <h3>{say(words.results())}</h3>
        {search.results.length === 0 && <p>{say(words.none())}</p>}
        <ol class="op-results">
          {search.results.map(({ url, title, whose }, at) => (
            <li key={at}>
              {url && <p class="op-row-quiet">{url}</p>}
              {whose === 'unread' ? (
                <p>
                  <strong>{title}</strong> <span class="ss-quiet">{say(whoseWords.unread)}</span>
                </p>
              ) : (
                <Choice
                  label={say(words.whose({ title }))}
                  choices={choices}
                  value={whose}
                  onChange={next => decide(at, next)}
                />
              )}
            </li>
          ))}
        </ol>
      </section>
      <div class="op-detail-foot">
        <Button
          icon={Trash2}
          onClick={() => {
            onGone()
            void act(say(words.deleted()), services.removeRow(selfSearches, search.id))
          }}
        >
          {say(words.remove())}
        </Button>
      </div>
    </section>
  )
}
