import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useKeys } from '../src/ui/hooks/use-keys'
import { useLive } from '../src/ui/hooks/use-live'
import { KeysHelp } from '../src/ui/keys-help'
import { Mark } from '../src/ui/mark'
import { Toast, type ToastMessage } from '../src/ui/toast'
import { BrandPage } from './brand/brand-page'
import { EvidencePage } from './evidence/evidence-page'
import { ExampleBanner, NotInExample } from './example/banner'
import { BoardPage } from './opportunities/board-page'
import { BriefPage } from './opportunities/brief-page'
import { SeenPage } from './opportunities/seen-page'
import { ResumesPage } from './resumes/resumes-page'
import type { Services } from './services'
import { AboutPage } from './settings/about-page'
import { backupWord } from './settings/backup-due'
import { DataPage } from './settings/data-page'
import { RemindersPage } from './settings/reminders-page'
import { SitesPage } from './settings/sites-page'
import { keysOfOptions } from './shell/keys'
import { Nav } from './shell/nav'
import { reasonOf } from './shell/reason'
import { isWelcome, type Place, pages } from './shell/route'
import { type Navigation, useRoute } from './shell/use-route'
import { Welcome } from './welcome/welcome'

export interface AppProps {
  services: Services
}

export function App({ services }: AppProps) {
  const nav = useRoute()
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const [help, setHelp] = useState(false)
  const backup = useLive(() => services.backupState, [services]).value
  const single = useLive(() => services.singleKeys, [services]).value ?? true
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(nav, main)

  // What was done elsewhere is taken back there; and nothing is taken back after everything was erased.
  useEffect(() => setToast(null), [nav.place])
  // Nor does a message lie over the buttons of a form that opens. At once: later, it would be the form's own message.
  const { add, edit } = nav.params
  useLayoutEffect(() => {
    if (add || edit) setToast(null)
  }, [add, edit])

  const keys = useMemo(
    () => ({
      '?': () => setHelp(true),
      '/': () => {
        const field = document.querySelector<HTMLInputElement>('[data-search]')
        field?.focus()
        field?.select()
      },
      n: () => {
        if (!isWelcome(nav.place)) nav.go(listIn(nav.place), { add: '1' })
      },
    }),
    [nav.place, nav.go],
  )
  useKeys(keys, single && !help)
  const closeOne = useMemo(
    () => ({
      Escape: () => {
        if (toast) setToast(null)
        else
          nav.set({
            ...(nav.params.edit ? {} : { open: undefined, view: undefined }),
            version: undefined,
            edit: undefined,
            add: undefined,
            name: undefined,
            url: undefined,
          })
      },
    }),
    [toast, nav.set, nav.params.edit],
  )
  // An open dialog is closed by the browser itself, and only it.
  useKeys(closeOne, !help)

  const say = (message: Omit<ToastMessage, 'id'>) => setToast({ ...message, id: Date.now() })
  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}` })
  return (
    <>
      {isWelcome(nav.place) ? (
        <main ref={main} class="op-welcome">
          <Welcome services={services} nav={nav} step={nav.place} />
        </main>
      ) : (
        <div class="op-frame">
          <header class="op-side">
            <Mark class="op-mark" />
            <Nav place={nav.place} words={services.showsExample ? {} : backupWord(backup, services.now())} />
            <p class="op-side-keys">
              <button type="button" class="op-quiet-button" onClick={() => setHelp(true)}>
                Keys <kbd>?</kbd>
              </button>
            </p>
          </header>
          <main ref={main} class="op-main" data-place={nav.place}>
            {services.showsExample && <ExampleBanner services={services} say={say} />}
            <Page services={services} nav={nav} say={say} />
          </main>
        </div>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
      <KeysHelp
        open={help}
        keys={keysOfOptions}
        onClose={() => setHelp(false)}
        single={{ on: single, onChange: on => void services.setSingleKeys(on).catch(failed) }}
      />
    </>
  )
}

/** Where a new opportunity is written in: the list that is open, else the board. */
const listIn = (place: Place): Place => (place === 'opportunities/seen' ? place : 'opportunities/board')

interface PageProps {
  services: Services
  nav: Navigation
  say(message: Omit<ToastMessage, 'id'>): void
}

function Page({ services, nav, say }: PageProps) {
  // Sites and data are those of the user, not of an example.
  if (services.showsExample && (nav.place === 'settings/sites' || nav.place === 'settings/data'))
    return <NotInExample title={nav.place === 'settings/sites' ? 'Sites' : 'Data'} services={services} />
  switch (nav.place) {
    case 'brand/evidence':
      return <EvidencePage services={services} nav={nav} say={say} />
    case 'opportunities/board':
      return <BoardPage services={services} nav={nav} say={say} />
    case 'opportunities/seen':
      return <SeenPage services={services} nav={nav} say={say} />
    case 'opportunities/brief':
      return <BriefPage services={services} id={nav.params.of ?? ''} say={say} />
    case 'opportunities/resumes':
      return <ResumesPage services={services} nav={nav} say={say} />
    case 'settings/sites':
      return <SitesPage services={services} say={say} />
    case 'settings/reminders':
      return <RemindersPage services={services} say={say} />
    case 'settings/data':
      return <DataPage services={services} now={services.now()} say={say} />
    case 'settings/about':
      return <AboutPage version={services.version} />
    default:
      return <BrandPage services={services} nav={nav} say={say} />
  }
}

/**
 * Arriving at another place, or at an opened entry, moves the focus to its heading: it is read out, and Tab
 * goes on from there. Not at the first load, where the browser's own start is right.
 */
function useFocusOnArrival(nav: Navigation, main: { current: HTMLElement | null }): void {
  const at = `${nav.place} ${nav.params.open ?? ''}`
  const before = useRef<{ at: string; row: string | undefined }>({ at, row: nav.params.open })
  useEffect(() => {
    const page =
      pages.find(({ id }) => id === nav.place)?.title ?? (isWelcome(nav.place) ? 'Welcome' : 'Brief')
    document.title = `${page} · Steppingstone`
    const { at: last, row } = before.current
    before.current = { at, row: nav.params.open }
    if (last === at) return
    if (nav.params.open) {
      const rowFocused = document.activeElement?.getAttribute('data-row') === nav.params.open
      const wide = matchMedia('(min-width: 1100px)').matches
      // Beside the list, the focus stays in the list; alone on the screen, the detail takes it.
      if (rowFocused && wide) return
    }
    const rows = [...(main.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const target =
      !nav.params.open && row
        ? rows.find(each => each.dataset.row === row)
        : main.current?.querySelector<HTMLElement>(nav.params.open ? '.op-detail h2' : 'h1')
    target?.focus()
    if (!nav.params.open && !row) scrollTo(0, 0)
  }, [at])
}
