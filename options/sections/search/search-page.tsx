import { Search } from 'lucide'
import { useRef } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { labelOf } from '../../../src/records/store-labels'
import { EmptyState } from '../../../src/ui/empty-state'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { useRowKeys } from '../../shell/row-keys'
import { useSteady } from '../../shell/use-steady'
import type { PageProps } from '../section'

const words = messages('options/search', {
  title: 'Search',
  lead: 'Everything you keep on this device: opportunities with their texts, your log, people, and what you wrote.',
  idle: 'What are you looking for?',
  idleText: 'Type the beginning of a word, or of several. “/” leads to the field from anywhere.',
  none: 'Nothing you keep contains these words.',
  found: '{count, plural, one {# entry contains} other {# entries contain}} these words.',
  more: 'There are more. One more word narrows it down.',
})

/** So many of each kind are named, the newest first. */
const most = 8
/** How a kind of record is called. */
function nameOf(store: string): string {
  const stored = labelOf(store)
  return stored ? say(stored.name) : ''
}

/** As long as a title is read at a glance. */
const longest = 160

/** What was found, whatever kind of record it is, each with the way to it. */
export function SearchPage({ services, nav }: PageProps) {
  const asked = nav.params.q ?? ''
  const live = useLive(() => services.findEverything(asked, most + 1), [services, asked])
  const found = useSteady(live.value, services) ?? []
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const title = say(words.title())
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />
  const kinds = [...new Set(found.map(({ store }) => store))].map(store => ({
    store,
    rows: found.filter(each => each.store === store),
  }))
  const count = kinds.reduce((sum, { rows }) => sum + Math.min(rows.length, most), 0)
  return (
    <>
      <PageHead title={title} lead={say(words.lead())} />
      <p role="status" class="ss-quiet">
        {asked && live.state === 'ready' && say(count > 0 ? words.found({ count }) : words.none())}
      </p>
      {!asked && (
        <EmptyState icon={Search} title={say(words.idle())}>
          <p>{say(words.idleText())}</p>
        </EmptyState>
      )}
      <div ref={list} class="op-groups">
        {kinds.map(({ store, rows }) => (
          <section key={store} aria-labelledby={`found-${store}`}>
            <h2 id={`found-${store}`} class="op-group-title">
              {nameOf(store)}
            </h2>
            <ul class="op-rows">
              {rows.slice(0, most).map(({ id, label, place }) => (
                <li key={id}>
                  <a class="op-row" data-row={id} href={place}>
                    <span class="op-row-title">{label.slice(0, longest)}</span>
                  </a>
                </li>
              ))}
            </ul>
            {rows.length > most && <p class="ss-hint">{say(words.more())}</p>}
          </section>
        ))}
      </div>
    </>
  )
}
