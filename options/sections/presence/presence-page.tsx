import { Globe } from 'lucide'
import { useRef } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { UserFacingError } from '../../../src/core/kernel/user-facing-error'
import { type OwnPlaceRecord, ownPlaces } from '../../../src/records/ownPlaces'
import { selfSearches } from '../../../src/records/selfSearches'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { actsFor } from '../../shell/acts'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { QuickAdd } from '../../shell/quick-add'
import { formatRoute } from '../../shell/route'
import { useRowKeys } from '../../shell/row-keys'
import type { PageProps } from '../section'
import { PlaceDetail } from './place-detail'
import { PlaceRow } from './place-row'
import { SearchDetail } from './search-detail'
import { SearchList } from './search-list'

const words = messages('options/presence', {
  title: 'Your presence',
  lead: 'Where you can be found on the web besides LinkedIn, what each place should say, and what a search for your name shows.',
  add: 'The address of a place of yours',
  button: 'Add',
  added: 'Added. Say what it should tell people.',
  bad: 'That isn’t a web address. It should look like https://example.org/me.',
  deleted: 'Deleted.',
  places: 'Your places',
  searches: 'Searches for yourself',
  how: 'Search for your name at Google, Bing or DuckDuckGo, then press the Steppingstone button there. No search is made for you.',
  empty: 'No place yet',
  emptyText: 'A site, a portfolio, code, a talk, a profile elsewhere: whatever a stranger may find first.',
  idle: 'Open a place to say what it should tell people.',
  all: 'All places',
})

const place = 'people/presence'

/** What was typed as an address, with its scheme; null where it is none. */
function addressOf(typed: string): string | null {
  const text = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`
  return !/\s/.test(typed) && URL.canParse(text) && new URL(text).hostname.includes('.') ? text : null
}

const nameOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** Own places beyond LinkedIn, and what searches for oneself showed. */
export function PresencePage({ services, nav, notify }: PageProps) {
  const live = useLive(() => services.watchRows(ownPlaces), [services])
  const searched = useLive(() => services.watchRows(selfSearches, { reverse: true }), [services])
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const { act, told } = actsFor(notify)
  const today = localDay(services.now())
  const places = live.value ?? []
  const searches = searched.value ?? []
  const open = places.find(({ id }) => id === nav.params.open)
  const search = searches.find(({ id }) => id === nav.params.search)

  const add = async (typed: string) => {
    const url = addressOf(typed)
    if (url === null) throw new UserFacingError(words.bad())
    const row = await services.addRow(ownPlaces, {
      url,
      name: nameOf(url),
      kind: 'site',
      should: '',
      lookedOn: null,
    })
    nav.set({ open: row.id, search: undefined })
    return () => services.removeRow(ownPlaces, row.id).then(() => {})
  }
  const remove = (row: OwnPlaceRecord) => {
    nav.set({ open: undefined })
    void act(say(words.deleted()), services.removeRow(ownPlaces, row.id))
  }
  return (
    <ListDetail
      backHref={formatRoute(place)}
      backLabel={say(words.all())}
      head={<PageHead title={title} lead={say(words.lead())} />}
      list={
        <>
          <QuickAdd
            label={say(words.add())}
            button={say(words.button())}
            onAdd={typed => told(say(words.added()), add(typed))}
          />
          <div ref={list}>
            {places.length > 0 && (
              <section class="op-presence-part" aria-labelledby="presence-places">
                <h2 id="presence-places">{say(words.places())}</h2>
                <ul class="op-rows">
                  {places.map(row => (
                    <PlaceRow
                      key={row.id}
                      row={row}
                      isOpen={row.id === open?.id}
                      href={formatRoute(place, { open: row.id })}
                    />
                  ))}
                </ul>
              </section>
            )}
            {live.state === 'ready' && places.length === 0 && (
              <EmptyState icon={Globe} title={say(words.empty())}>
                <p>{say(words.emptyText())}</p>
              </EmptyState>
            )}
            <section class="op-presence-part" aria-labelledby="presence-searches">
              <h2 id="presence-searches">{say(words.searches())}</h2>
              <p class="ss-quiet">{say(words.how())}</p>
              <SearchList
                searches={searches}
                open={search?.id}
                hrefOf={id => formatRoute(place, { search: id })}
              />
            </section>
          </div>
        </>
      }
      detail={
        open ? (
          <PlaceDetail
            key={open.id}
            services={services}
            row={open}
            today={today}
            onRemove={() => remove(open)}
          />
        ) : search ? (
          <SearchDetail
            key={search.id}
            services={services}
            search={search}
            before={searches.find(
              each => each.engine === search.engine && each.query === search.query && each.id < search.id,
            )}
            places={places}
            notify={notify}
            onGone={() => nav.set({ search: undefined })}
          />
        ) : null
      }
      idle={places.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
