import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useKeys } from '../src/ui/hooks/use-keys'
import { useLive } from '../src/ui/hooks/use-live'
import { KeysHelp } from '../src/ui/keys-help'
import { Toast } from '../src/ui/toast'
import { Home } from './home'
import { keysOfPopup } from './keys'
import { LoadFailed } from './load-failed'
import { Opened } from './opened'
import { PageCard } from './page-card'
import { Paused, PauseMore } from './pause'
import { ReportPage } from './report-page'
import type { PopupServices } from './services'
import { shownOf, type Went, wayBack } from './shown'
import { TopBar } from './top-bar'
import { Unsure } from './unsure'
import { useActs } from './use-acts'
import { usePageActs } from './use-page-acts'

/** The popup: a frame that stands still, and in it what this page is or where the user went from it. */
export function App({ services }: { services: PopupServices }) {
  const page = useLive(() => services.page, [])
  const single = useLive(() => services.singleKeys, []).value ?? true
  const { act, toast, close } = useActs(services)
  const pageActs = usePageActs(services, act)
  const [went, setWent] = useState<Went>(null)
  const [help, setHelp] = useState(false)
  const search = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)

  const shown = page.value && shownOf(page.value, went)
  const back = page.value ? wayBack(page.value, went) : null

  const view = useRef('')
  const name = shown ? `${shown.view}${shown.view === 'opportunity' ? shown.id : ''}` : ''
  useEffect(() => {
    // What had the focus went with the view: the next key starts at the new one.
    if (view.current && view.current !== name && !main.current?.contains(document.activeElement))
      main.current?.focus()
    view.current = name
  }, [name])

  const toList = () => {
    // What is said about this page stays where the list stands below it already.
    if (view.current !== 'home') setWent({ to: 'list' })
    setTimeout(() => search.current?.focus())
  }
  useKeys(
    useMemo(() => ({ '/': toList, '?': () => setHelp(true) }), []),
    single && !help,
  )

  // Escape closes one thing; where there is nothing to close, the browser closes the popup.
  const closeOne = toast ? close : back ? () => setWent(back.went) : null
  useKeys(
    useMemo(() => (closeOne ? { Escape: closeOne } : {}), [toast, back?.word]),
    closeOne !== null && !help,
  )

  const report = <ReportPage busy={pageActs.busy} onReport={pageActs.onReport} />
  const isHere =
    shown?.view === 'opportunity' &&
    page.value?.kind === 'opportunity' &&
    page.value.opportunityId === shown.id

  return (
    <div class="pp-app">
      <TopBar
        back={back && { word: back.word, go: () => setWent(back.went) }}
        onList={toList}
        onKeys={() => setHelp(true)}
        onOptions={() => services.openOptions('')}
      />
      <main ref={main} class="pp-main" tabIndex={-1}>
        {page.state === 'failed' && <LoadFailed failure={services.failureOf(page.error)} />}
        {page.state === 'loading' && <div class="pp-scroll" aria-busy="true" />}
        {shown?.view === 'opportunity' && (
          <Opened
            key={shown.id}
            id={shown.id}
            services={services}
            act={act}
            thanksForApplying={shown.thanksForApplying}
            report={isHere ? report : null}
          />
        )}
        {shown?.view === 'form' && (
          <Unsure
            key={shown.reading.url}
            reading={shown.reading}
            waits={shown.waits ?? false}
            drafts={services.drafts}
            onKeep={reading => {
              setWent(null)
              pageActs.onKeep(reading)
            }}
            onRefuse={() => setWent({ to: 'refused', reading: shown.reading })}
            report={report}
          />
        )}
        {shown?.view === 'home' && (
          <Home
            services={services}
            paused={<Paused services={services} act={act} />}
            card={
              shown.card && (
                <PageCard
                  report={
                    <>
                      <PauseMore services={services} act={act} />
                      {report}
                    </>
                  }
                  page={shown.card}
                  {...pageActs}
                  onForm={reading => setWent({ to: 'form', reading })}
                />
              )
            }
            onOpen={id => setWent({ to: 'opportunity', id })}
            onEvidence={pageActs.onEvidence}
            searchRef={search}
          />
        )}
      </main>
      <Toast toast={toast} onClose={close} />
      <KeysHelp
        open={help}
        keys={help ? keysOfPopup() : []}
        onClose={() => setHelp(false)}
        single={{ on: single, onChange: on => act(() => services.setSingleKeys(on)) }}
      />
    </div>
  )
}
