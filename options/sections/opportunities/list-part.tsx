import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { type Status, statusWords } from '../../../src/core/pipeline/opportunity'
import { organizationKey } from '../../../src/core/posting/names'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { OpportunityPage, Services } from '../../services'
import { unchanged } from '../../shell/reason'
import { formatRoute, type Place } from '../../shell/route'
import { intoRows, useRowKeys } from '../../shell/row-keys'
import { SearchField } from '../../shell/search-field'
import type { Navigation } from '../../shell/use-route'
import { isFiltered } from './arrange'
import { BulkBar } from './bulk-bar'
import { DueGroup } from './due-group'
import { EvidenceFound } from './evidence-found'
import { FilterBar } from './filter-bar'
import { groupByStatus } from './groups'
import type { Listing } from './listing'
import { OpportunityGroups } from './opportunity-groups'
import { OpportunityTable } from './opportunity-table'
import { StatusFilter } from './status-filter'
import { useSelection } from './use-selection'

const wording = messages('options/list-part', {
  found: '{count, number} found',
  foundMore: '{count, number} or more found',
  nowUnder: '{count, number} now under “{status}”.',
  erased: '{count, number} erased, with their texts, notes and ticks.',
  among:
    'Only the {count, number} most recently seen of each status are looked through. Search finds them all.',
  nothing:
    '{under, select, status {{why, select, words {Nothing under “{status}” contains “{words}”.} filters {Nothing under “{status}” matches these filters.} other {Nothing under “{status}”.}}} other {{why, select, words {Nothing here contains “{words}”.} filters {Nothing here matches these filters.} other {Nothing here.}}}}',
  searchOpportunities: 'Search opportunities and their texts',
  showMore: 'Show more',
})

export type ListServices = Pick<
  Services,
  | 'now'
  | 'statusCounts'
  | 'setStatuses'
  | 'eraseOpportunities'
  | 'findEvidence'
  | 'dueUntil'
  | 'setBoardView'
  | 'singleKeys'
  | 'knownByEmployer'
>

interface ListPartProps {
  services: ListServices
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
  place: Place
  statuses: readonly Status[]
  listing: Listing
  page: OpportunityPage | undefined
  /** What stands here while there is nothing at all. */
  empty: ComponentChildren
}

/** So few are seen at a glance: nothing is to be filtered. */
const few = 3

/** How many more rows "Show more" brings. */
const step = 200

/** The opportunities of a page: searched, filtered, sorted; one or several to be done something with. */
export function ListPart(props: ListPartProps) {
  const { services, nav, notify, place, statuses, listing, page, empty } = props
  const { words, only, arrangement, asTable, limit } = listing
  const counts = useLive(() => services.statusCounts, [services]).value
  const single = useLive(() => services.singleKeys, [services]).value ?? true
  const known = useLive(() => services.knownByEmployer, [services]).value
  const list = useRef<HTMLDivElement>(null)
  useRowKeys(list)

  const order = only ? [only] : statuses
  const rows = page?.rows ?? []
  const inOrder = asTable ? rows : groupByStatus(rows, order).flatMap(group => group.rows)
  const selection = useSelection(inOrder.map(row => row.id))
  useEffect(selection.stop, [place])

  const open = nav.params.open
  const now = services.now()
  const href = (params: Record<string, string | undefined>) =>
    formatRoute(place, { ...nav.params, ...params })
  const hrefOf = (id: string) => href({ open: id })
  const filtered = isFiltered(arrangement)
  const nothingYet = page !== undefined && rows.length === 0 && !words && !only && !filtered
  const all = statuses.reduce((sum, status) => sum + (counts?.[status] ?? 0), 0)
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const done = (undo: () => Promise<void>, text: string) => {
    selection.stop()
    notify({ text, undo: () => void undo().catch(failed) })
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
    if (single && id && event.key.toLowerCase() === 'x') {
      event.preventDefault()
      selection.toggle(id, event.shiftKey)
    }
    if (event.key === 'Escape' && selection.on) {
      // One thing at a time: what is open stays open.
      event.stopPropagation()
      selection.stop()
    }
  }

  if (nothingYet) return <>{empty}</>
  return (
    <>
      <SearchField
        label={say(wording.searchOpportunities())}
        value={words}
        onSearch={q => nav.set({ q, rows: undefined }, true)}
        onKeyDown={event => intoRows(event, list.current)}
      />
      {counts && (
        <StatusFilter
          statuses={statuses}
          counts={counts}
          value={only}
          hrefOf={status => href({ status, rows: undefined })}
        />
      )}
      {(all > few || filtered || asTable || selection.on) && (
        <FilterBar
          arrangement={arrangement}
          isQuiet={place === 'opportunities/seen'}
          employers={page?.employers ?? []}
          hosts={page?.hosts ?? []}
          asTable={asTable}
          selecting={selection.on}
          onEmployer={employer => nav.set({ employer, rows: undefined }, true)}
          onFilter={filter => nav.set({ ...filter, rows: undefined }, true)}
          onTable={on => {
            nav.set({ as: on ? 'table' : 'list', sort: undefined, dir: undefined }, true)
            void services.setBoardView(on ? 'table' : 'list').catch(failed)
          }}
          onSelect={selection.start}
        />
      )}
      <p class="ss-unseen" role="status">
        {(words || filtered) && page
          ? say(page.more ? wording.foundMore({ count: rows.length }) : wording.found({ count: rows.length }))
          : ''}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows and boxes in it, told by "?". */}
      <div ref={list} onKeyDown={press}>
        {selection.on && (
          <BulkBar
            selection={selection}
            shown={rows.length}
            onStatus={(ids, status) =>
              void services
                .setStatuses(ids, status)
                .then(
                  ({ count, undo }) =>
                    done(undo, say(wording.nowUnder({ count, status: statusWords[status] }))),
                  failed,
                )
            }
            onErase={ids =>
              void services.eraseOpportunities(ids).then(undo => {
                if (open && ids.includes(open)) nav.set({ open: undefined, view: undefined })
                done(undo, say(wording.erased({ count: ids.length })))
              }, failed)
            }
          />
        )}
        {!words && !only && !filtered && !asTable && !selection.on && place === 'opportunities/board' && (
          <DueGroup services={services} open={open} hrefOf={id => href({ open: id, view: 'track' })} />
        )}
        {page && !asTable && (
          <OpportunityGroups
            rows={rows}
            order={order}
            counts={words || filtered ? undefined : counts}
            open={open}
            now={now}
            selection={selection}
            hrefOf={hrefOf}
            knownAt={employer => known?.get(organizationKey(employer)) ?? []}
          />
        )}
        {page && asTable && (
          <OpportunityTable
            rows={rows}
            sort={arrangement.sort ?? 'seen'}
            descending={arrangement.descending ?? false}
            open={open}
            now={now}
            selection={selection}
            hrefOf={hrefOf}
            onSort={sort => {
              const again = sort === arrangement.sort
              const down = again ? !arrangement.descending : sort === 'seen'
              nav.set({ as: 'table', sort, dir: down ? 'down' : undefined, rows: undefined }, true)
            }}
          />
        )}
      </div>
      {page?.among !== undefined && <p class="ss-hint">{say(wording.among({ count: page.among }))}</p>}
      {page?.more && (
        <Button onClick={() => nav.set({ rows: String(limit + step) }, true)}>
          {say(wording.showMore())}
        </Button>
      )}
      {words && <EvidenceFound services={services} words={words} />}
      {page && rows.length === 0 && (
        <p class="ss-quiet op-none">
          {say(
            wording.nothing({
              under: only ? 'status' : 'here',
              status: only ? statusWords[only] : '',
              why: words ? 'words' : filtered ? 'filters' : 'none',
              words,
            }),
          )}
        </p>
      )}
    </>
  )
}
