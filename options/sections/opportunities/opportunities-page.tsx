import { Plus } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { textNaming } from '../../../src/core/people/named/find-named'
import { type Status, statusWords } from '../../../src/core/pipeline/opportunity'
import { givenBy } from '../../../src/core/posting/by-hand/given'
import { pastedDraft } from '../../../src/core/tailoring/draft-names'
import { Button } from '../../../src/ui/button'
import { claimWords } from '../../../src/ui/claim-buttons'
import { useKeys } from '../../../src/ui/hooks/use-keys'
import { useLive, type Watchable } from '../../../src/ui/hooks/use-live'
import { ruleSaid, ruleTakenBack } from '../../../src/ui/own-rules'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { ListDetail } from '../../shell/list-detail'
import { LoadFailed } from '../../shell/load-failed'
import { PageHead } from '../../shell/page-head'
import { unchanged } from '../../shell/reason'
import { formatRoute, type Place } from '../../shell/route'
import type { Navigation } from '../../shell/use-route'
import { useSteady } from '../../shell/use-steady'
import type { PeopleServices } from '../people/services'
import { AddForm } from './add-form'
import { isFiltered } from './arrange'
import type { ByHandServices } from './by-hand-services'
import { EditForm } from './edit-form'
import { History, type HistoryServices } from './history'
import { lettersOf } from './letters'
import { ListPart, type ListServices } from './list-part'
import { listingOf } from './listing'
import { NextPart, type NextPartProps } from './next-part'
import { OpportunityDetail, viewOf } from './opportunity-detail'
import { OwnWords } from './own-words'
import { KnownThere, PeoplePart } from './people-part'
import { SentPart, VersionLink, type VersionServices } from './version-part'

const wording = messages('options/opportunities-page', {
  nowUnder: 'Now under “{list}”.',
  addOpportunity: 'Add an opportunity',
  openOpportunity: 'Open an opportunity to see how it stands and what to do.',
  opportunity: 'Opportunity',
  opportunityNot: 'This opportunity is no longer on this device.',
  erasedWith: 'Erased, with its texts, note and ticks.',
})

type OpportunityServices = Pick<
  Services,
  | 'now'
  | 'opportunities'
  | 'boardView'
  | 'opportunity'
  | 'setStatus'
  | 'takeStatusBack'
  | 'setNote'
  | 'setTick'
  | 'answerClaim'
  | 'addRule'
  | 'takeRuleBack'
  | 'drafts'
  | 'readResume'
  | 'showsExample'
> &
  HistoryServices &
  ListServices &
  NextPartProps['services'] &
  Pick<PeopleServices, 'atEmployer' | 'addTouch' | 'notKeptYet' | 'keepNamed'> &
  VersionServices &
  ByHandServices

export interface OpportunitiesPageProps {
  services: OpportunityServices
  nav: Navigation
  notify(message: Omit<ToastMessage, 'id'>): void
  place: Place
  title: string
  lead: string
  /** The statuses of this page, in the order of their groups. */
  statuses: readonly Status[]
  empty: ComponentChildren
}

/** Until it is known whether a list or a table is wanted. */
const waiting: Watchable<never> = { subscribe: () => ({ unsubscribe() {} }) }

/** No form for a new one, and nothing given to it. */
const noForm = { add: undefined, name: undefined, url: undefined }

export function OpportunitiesPage(props: OpportunitiesPageProps) {
  const { services, nav, notify, place, title, lead, statuses, empty } = props
  const open = nav.params.open
  const { add, name: pageTitle, url } = nav.params
  const usual = useLive(() => services.boardView, [services]).value
  const listing = listingOf(nav.params, statuses, usual ?? 'list')
  const { words, only, arrangement, limit } = listing
  const query = { statuses: only ? [only] : statuses, words, limit, arrangement }
  const live = useLive(
    () => (usual === undefined ? waiting : services.opportunities(query)),
    [services, usual, place, JSON.stringify(query)],
  )
  // While a new search runs, the rows of the last one stay: nothing flickers at a key.
  const page = useSteady(live.value, place)
  if (live.state === 'failed') return <LoadFailed title={title} error={live.error} />

  const href = (params: Record<string, string | undefined>) =>
    formatRoute(place, { ...nav.params, ...params })
  const nothingYet = page?.rows.length === 0 && !words && !only && !isFiltered(arrangement)
  return (
    <ListDetail
      backHref={href({ open: undefined, view: undefined, edit: undefined, ...noForm })}
      backLabel={title}
      head={
        <PageHead
          title={title}
          lead={lead}
          aside={
            !services.showsExample && (
              <Button icon={Plus} onClick={() => nav.set({ add: '1', open: undefined, edit: undefined })}>
                {say(wording.addOpportunity())}
              </Button>
            )
          }
        />
      }
      list={
        <ListPart
          services={services}
          nav={nav}
          notify={notify}
          place={place}
          statuses={statuses}
          listing={listing}
          page={page}
          empty={empty}
        />
      }
      detail={
        add && !services.showsExample ? (
          <AddForm
            services={services}
            given={givenBy(pageTitle, url)}
            notify={notify}
            onAdded={(id, status) =>
              nav.go(status === 'seen' ? 'opportunities/seen' : 'opportunities/board', { open: id })
            }
            onLeave={() => nav.set(noForm)}
          />
        ) : open ? (
          <Opened
            key={open}
            id={open}
            services={services}
            nav={nav}
            notify={notify}
            title={page?.rows.find(row => row.id === open)?.title}
          />
        ) : null
      }
      idle={nothingYet ? null : <p>{say(wording.openOpportunity())}</p>}
    />
  )
}

interface OpenedProps {
  id: string
  services: OpportunityServices
  nav: Navigation
  notify: OpportunitiesPageProps['notify']
  /** Known from the list before the rest is there. */
  title: string | undefined
}

function Opened({ id, services, nav, notify, title }: OpenedProps) {
  const live = useLive(() => services.opportunity(id), [services, id])
  const employer = live.value?.opportunity.organization ?? ''
  const people = useLive(() => services.atEmployer(employer), [services, employer]).value
  const single = useLive(() => services.singleKeys, [services]).value ?? true
  const setStatus = (status: Status) =>
    services.setStatus(id, status).then(
      () =>
        notify({
          text: say(wording.nowUnder({ list: statusWords[status] })),
          undo: () => void services.takeStatusBack(id).catch(failed),
        }),
      failed,
    )
  const failed = (error: unknown) => notify({ text: unchanged(error) })
  const now = live.value?.opportunity.status
  const letters = useMemo(
    () =>
      lettersOf(
        view => nav.set({ view }, true),
        status => void (status !== now && setStatus(status)),
      ),
    [id, now, nav.set, services],
  )
  useKeys(letters, single && now !== undefined && !nav.params.edit)
  if (live.state === 'failed')
    return <LoadFailed title={title ?? say(wording.opportunity())} error={live.error} />
  if (live.state === 'loading') return <section class="op-detail">{title && <h2>{title}</h2>}</section>
  if (!live.value) {
    return (
      <section class="op-detail">
        <p>{say(wording.opportunityNot())}</p>
      </section>
    )
  }
  const detail = live.value
  if (nav.params.edit && !services.showsExample)
    return (
      <EditForm
        key={id}
        detail={detail}
        services={services}
        notify={notify}
        onClose={() => nav.set({ edit: undefined })}
        onReopen={() => nav.set({ open: id, edit: '1' })}
      />
    )
  return (
    <OpportunityDetail
      detail={detail}
      pasted={services.drafts.get(pastedDraft(id)) ?? ''}
      view={viewOf(nav.params.view)}
      now={services.now()}
      next={<NextPart key={id} opportunity={detail.opportunity} services={services} notify={notify} />}
      known={people && <KnownThere people={people} />}
      people={
        people && (
          <PeoplePart
            key={id}
            opportunity={detail.opportunity}
            advert={textNaming(detail.fields)}
            people={people}
            services={services}
            notify={notify}
          />
        )
      }
      history={
        <>
          <OwnWords id={id} services={services} notify={notify} />
          <History id={id} services={services} now={services.now()} notify={notify} />
        </>
      }
      version={<VersionLink detail={detail} services={services} notify={notify} />}
      sent={<SentPart key={id} detail={detail} services={services} notify={notify} />}
      {...(!services.showsExample && { onEdit: () => nav.set({ edit: '1' }) })}
      onErase={() =>
        void services.eraseOpportunities([id]).then(undo => {
          nav.set({ open: undefined, view: undefined })
          notify({ text: say(wording.erasedWith()), undo: () => void undo().catch(failed) })
        }, failed)
      }
      onView={view => nav.set({ view }, true)}
      onStatus={status => void setStatus(status)}
      onNote={note => services.setNote(id, note)}
      onTick={(itemId, ticked) => void services.setTick(id, itemId, ticked, detail.carried).catch(failed)}
      onRule={rule =>
        void services
          .addRule(rule)
          .then(undo => notify({ text: say(ruleSaid(rule)), undo: () => void undo().catch(failed) }), failed)
      }
      onTakeBack={rule =>
        void services.takeRuleBack(rule).then(
          undo =>
            notify({
              text: say(ruleTakenBack),
              ...(undo ? { undo: () => void undo().catch(failed) } : {}),
            }),
          failed,
        )
      }
      onClaim={(names, answer) => {
        if (answer === 'evidence') {
          location.hash = formatRoute('brand/evidence')
          return
        }
        services
          .answerClaim(names, answer)
          .then(
            undo => notify({ text: say(claimWords[answer]), undo: () => void undo().catch(failed) }),
            failed,
          )
      }}
    />
  )
}
