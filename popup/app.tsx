import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageReading } from '../src/core/page-reading'
import { useKeys } from '../src/ui/hooks/use-keys'
import { useLive } from '../src/ui/hooks/use-live'
import { KeysHelp } from '../src/ui/keys-help'
import { Toast } from '../src/ui/toast'
import { Home } from './home'
import { keys } from './keys'
import { LoadFailed } from './load-failed'
import { Opened } from './opened'
import { PageCard } from './page-card'
import type { PageState } from './page-state'
import type { PopupServices } from './services'
import { TopBar } from './top-bar'
import { Unsure } from './unsure'
import { useActs } from './use-acts'
import { usePageActs } from './use-page-acts'

/** Where the user went from what the page is: nowhere, to the list, or to one opportunity of it. */
type Gone = { to: 'list' } | { to: 'opportunity'; id: string } | null

export function App({ services }: { services: PopupServices }) {
  const page = useLive(() => services.page, [])
  const { act, toast, close } = useActs(services)
  const [gone, setGone] = useState<Gone>(null)
  const [form, setForm] = useState<PageReading | null>(null)
  const [refused, setRefused] = useState<PageReading | null>(null)
  const [help, setHelp] = useState(false)
  const single = useLive(() => services.singleKeys, []).value ?? true
  const search = useRef<HTMLInputElement>(null)
  const pageActs = usePageActs(services, act)

  const toList = () => {
    setGone({ to: 'list' })
    setTimeout(() => search.current?.focus())
  }
  useKeys(
    useMemo(() => ({ '/': toList, '?': () => setHelp(true) }), []),
    single && !help,
  )

  const state = page.value
  const unsure = form ?? (state?.kind === 'unsure' && state.reading !== refused ? state.reading : null)
  const pageHasOwnView = state?.kind === 'listing' || unsure !== null
  const opened =
    gone?.to === 'opportunity'
      ? gone.id
      : gone === null && state?.kind === 'listing'
        ? state.opportunityId
        : null

  // What had the focus went with the view: the next key starts at the new one.
  const main = useRef<HTMLElement>(null)
  const shown = opened ?? (unsure && !gone ? 'form' : 'list')
  const before = useRef(shown)
  useEffect(() => {
    if (before.current !== shown && !main.current?.contains(document.activeElement)) main.current?.focus()
    before.current = shown
  }, [shown])

  const back =
    gone?.to === 'opportunity'
      ? { word: 'Opportunities', go: () => setGone({ to: 'list' }) }
      : gone && pageHasOwnView
        ? { word: 'This page', go: () => setGone(null) }
        : form
          ? { word: 'Back', go: () => setForm(null) }
          : null

  const card = (shown: PageState) => {
    if (shown.kind === 'listing') return null
    const known =
      shown.kind === 'unsure'
        ? ({ kind: 'nothing', reading: { ...shown.reading, kind: 'other' } } as const)
        : shown
    const reading = 'reading' in known ? known.reading : null
    return (
      <PageCard
        page={known}
        {...pageActs}
        onRetry={() => reading && pageActs.onRetry(reading)}
        onCorrect={() => setForm(reading)}
      />
    )
  }

  return (
    <div class="pp-app">
      <TopBar
        back={back}
        onList={opened || (unsure && !gone) ? toList : null}
        onKeys={() => setHelp(true)}
        onOptions={() => services.openOptions('')}
      />
      <main ref={main} class="pp-main" tabIndex={-1}>
        {page.state === 'failed' ? (
          <LoadFailed failure={services.failureOf(page.error)} />
        ) : state === undefined ? (
          <div class="pp-scroll" aria-busy="true" />
        ) : opened ? (
          <Opened
            key={opened}
            id={opened}
            services={services}
            act={act}
            thanksForApplying={state.kind === 'listing' && state.applied && state.opportunityId === opened}
          />
        ) : unsure && !gone ? (
          <Unsure
            key={unsure.url}
            reading={unsure}
            drafts={services.drafts}
            onKeep={reading => {
              setForm(null)
              pageActs.onRetry(reading)
            }}
            onRefuse={() => {
              setForm(null)
              setRefused(unsure)
            }}
          />
        ) : (
          <Home
            services={services}
            card={gone ? null : card(state)}
            onOpen={id => setGone({ to: 'opportunity', id })}
            onEvidence={pageActs.onEvidence}
            searchRef={search}
          />
        )}
      </main>
      <Toast toast={toast} onClose={close} />
      <KeysHelp
        open={help}
        keys={keys}
        onClose={() => setHelp(false)}
        single={{ on: single, onChange: on => act(() => services.setSingleKeys(on)) }}
      />
    </div>
  )
}
