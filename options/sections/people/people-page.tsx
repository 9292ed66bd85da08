import { Users } from 'lucide'
import { useMemo, useRef } from 'preact/hooks'
import { localDay } from '../../../src/core/kernel/days'
import {
  findPeople,
  isLosingTouch,
  lastContacts,
  noFilter,
  type PeopleFilter,
} from '../../../src/core/people/find-people'
import { mayBeSame } from '../../../src/core/people/one-person'
import type { PersonRecord } from '../../../src/records/people'
import { Button } from '../../../src/ui/button'
import { EmptyState } from '../../../src/ui/empty-state'
import { later, useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { QuickAdd } from '../../shell/quick-add'
import { unchanged } from '../../shell/reason'
import { formatRoute } from '../../shell/route'
import { intoRows, useRowKeys } from '../../shell/row-keys'
import { SearchField } from '../../shell/search-field'
import type { PageProps } from '../section'
import { ContactsPart } from './contacts-part'
import { PeopleFilterBar } from './people-filter'
import { PeopleList } from './people-list'
import { PersonDetail } from './person-detail'
import { totalWords, words } from './words'

const place = 'people/people'
const firstRows = 50
// Without options it compares thousands of names in half the time.
const collator = new Intl.Collator()

const filterOf = (params: Readonly<Record<string, string>>): PeopleFilter => ({
  words: params.q ?? '',
  last: lastContacts.find(last => last === params.last),
  tag: params.tag ?? '',
  employer: params.employer ?? '',
  losing: params.losing === '1',
})

/** A list to choose from stays one that can be read. */
const mostChoices = 100

/** Each of them once, as names sort; of very many, those that most people have. */
function choicesOf(all: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const each of all) if (each) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostChoices)
    .map(([each]) => each)
    .sort(collator.compare)
}

export function PeoplePage({ services, nav, notify }: PageProps) {
  const live = useLive(() => services.people, [services])
  const isThere = live.state === 'ready'
  // Asked for once the list stands: tens of thousands of touches would come in between.
  const between = useLive(() => (isThere ? services.between : later), [services, isThere]).value
  const rhythms = useLive(() => services.rhythms, [services]).value ?? {}
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)
  const people = useMemo(
    () => [...(live.value ?? [])].sort((a, b) => collator.compare(a.name, b.name)),
    [live.value],
  )
  const choices = useMemo(
    () => ({
      tags: choicesOf(people.flatMap(({ tags, ties }) => [...tags, ...ties])),
      employers: choicesOf(people.map(({ employer }) => employer)),
    }),
    [people],
  )
  const open = people.find(({ id }) => id === nav.params.open)
  const doubles = useMemo(
    () => (open ? people.filter(each => each.id !== open.id && mayBeSame(open, each)) : []),
    [people, open],
  )
  if (live.state === 'failed') return <LoadFailed title={say(words.title())} error={live.error} />

  const today = localDay(services.now())
  const filter = filterOf(nav.params)
  const lastOf = (id: string) => between?.by.get(id)?.last ?? null
  // Before touches are known, nobody is said to be lost.
  const isDue = (person: PersonRecord) =>
    between !== undefined && isLosingTouch(person, lastOf(person.id), rhythms, today)
  const found = findPeople(people, filter, lastOf, rhythms, today)
  const most = Number(nav.params.rows) || firstRows
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter)

  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const withUndo = (work: Promise<(() => Promise<void>) | null>, text: string) =>
    void work.then(
      undo => notify(undo ? { text, undo: () => void undo().catch(failed) } : { text: say(words.gone()) }),
      failed,
    )

  return (
    <ListDetail
      backHref={formatRoute(place, { ...nav.params, open: undefined })}
      backLabel={say(words.back())}
      head={<PageHead title={say(words.title())} lead={say(words.lead())} />}
      list={
        <>
          <QuickAdd
            label={say(words.name())}
            button={say(words.add())}
            max={200}
            onAdd={async name => {
              const id = await services.addPerson(name)
              nav.set({ open: id })
              notify({
                text: say(words.added({ name: name.trim() })),
                undo: () => void services.deletePerson(id).then(() => nav.set({ open: undefined }), failed),
              })
            }}
          />
          {people.length > 0 && (
            <>
              {between && <p class="op-people-total">{say(totalWords(between.total))}</p>}
              <SearchField
                label={say(words.search())}
                value={filter.words}
                onSearch={q => nav.set({ q, rows: undefined }, true)}
                onKeyDown={event => intoRows(event, list.current)}
              />
              <PeopleFilterBar
                filter={filter}
                {...choices}
                losing={between && people.filter(isDue).length}
                onChange={change =>
                  nav.set(
                    {
                      ...('last' in change && { last: change.last }),
                      ...('tag' in change && { tag: change.tag }),
                      ...('employer' in change && { employer: change.employer }),
                      ...('losing' in change && { losing: change.losing ? '1' : undefined }),
                      rows: undefined,
                    },
                    true,
                  )
                }
              />
              <p class="ss-quiet op-people-found" role="status">
                {filtered
                  ? found.length > 0
                    ? say(words.found({ count: found.length }))
                    : say(words.none())
                  : ''}
              </p>
            </>
          )}
          <div ref={list}>
            <PeopleList
              people={found.slice(0, most)}
              open={open?.id}
              between={between?.by}
              isDue={isDue}
              hrefOf={id => formatRoute(place, { ...nav.params, open: id })}
            />
          </div>
          {found.length > most && (
            <Button onClick={() => nav.set({ rows: String(most + 400) }, true)}>{say(words.more())}</Button>
          )}
          {live.state === 'ready' && !services.showsExample && (
            <ContactsPart services={services} notify={notify} some={people.length > 0} onFailed={failed} />
          )}
          {live.state === 'ready' && people.length === 0 && (
            <EmptyState icon={Users} title={say(words.emptyTitle())}>
              <p>{say(words.empty())}</p>
            </EmptyState>
          )}
        </>
      }
      detail={
        open ? (
          <PersonDetail
            key={open.id}
            person={open}
            between={between?.by.get(open.id)}
            rhythms={rhythms}
            today={today}
            doubles={doubles}
            services={services}
            withUndo={withUndo}
            onFailed={failed}
            onGone={() => nav.set({ open: undefined })}
          />
        ) : nav.params.open && live.state === 'ready' ? (
          <section class="op-detail">
            <p>{say(words.gone())}</p>
          </section>
        ) : null
      }
      idle={people.length > 0 ? <p>{say(words.idle())}</p> : null}
    />
  )
}
