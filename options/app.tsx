import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { useKeys } from '../src/ui/hooks/use-keys'
import { useLive } from '../src/ui/hooks/use-live'
import { KeysHelp } from '../src/ui/keys-help'
import { Mark } from '../src/ui/mark'
import { Toast, type ToastMessage } from '../src/ui/toast'
import { say } from '../src/words/say'
import { ExampleBanner, NotInExample } from './example/banner'
import { sectionOf, sections } from './sections/all'
import { backupWord } from './sections/data/backup-due'
import type { PageProps } from './sections/section'
import type { Services } from './services'
import { arrived } from './shell/arrival'
import { keysOfOptions } from './shell/keys'
import { Nav } from './shell/nav'
import { unchanged } from './shell/reason'
import { welcomeStepOf } from './shell/route'
import { SearchEverything } from './shell/search-everything'
import { type Navigation, useRoute } from './shell/use-route'
import { Welcome } from './welcome/welcome'

const words = messages('options/app', {
  keys: 'Keys',
  tab: '{page} · Steppingstone',
  welcome: 'Welcome',
})

const places = sections.map(({ id }) => id)

interface AppProps {
  services: Services
}

const toSearch = (which: 'everything' | 'list'): void => {
  const field = document.querySelector<HTMLInputElement>(`[data-search=${which}]`)
  field?.focus()
  field?.select()
}

export function App({ services }: AppProps) {
  const nav = useRoute(places)
  const step = welcomeStepOf(nav.place)
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
      '/': () => toSearch('everything'),
      f: () => toSearch('list'),
      n: () => {
        const section = sectionOf(nav.place)
        if (section) nav.go(section.addsIn ?? 'opportunities/board', { add: '1' })
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

  const notify = (message: Omit<ToastMessage, 'id'>) => setToast({ ...message, id: Date.now() })
  const failed = (error: unknown) => notify({ text: unchanged(error) })
  return (
    <>
      {step ? (
        <main ref={main} class="op-welcome">
          <Welcome services={services} nav={nav} step={step} />
        </main>
      ) : (
        <div class="op-frame">
          <header class="op-side">
            <Mark class="op-mark" />
            <SearchEverything nav={nav} />
            <Nav
              sections={sections}
              place={nav.place}
              words={services.showsExample ? {} : backupWord(backup, services.now())}
            />
            <p class="op-side-keys">
              <button type="button" class="op-quiet-button" onClick={() => setHelp(true)}>
                {say(words.keys())} <kbd>?</kbd>
              </button>
            </p>
          </header>
          <main ref={main} class="op-main" data-place={nav.place}>
            {services.showsExample && <ExampleBanner services={services} notify={notify} />}
            <Page services={services} nav={nav} notify={notify} />
          </main>
        </div>
      )}
      <Toast toast={toast} onClose={() => setToast(null)} />
      <KeysHelp
        open={help}
        keys={keysOfOptions()}
        onClose={() => setHelp(false)}
        single={{ on: single, onChange: on => void services.setSingleKeys(on).catch(failed) }}
      />
    </>
  )
}

function Page({ services, nav, notify }: PageProps) {
  const section = sectionOf(nav.place)
  if (!section) return null
  if (section.ownOnly && services.showsExample)
    return <NotInExample title={say(section.title)} services={services} />
  return <section.Page services={services} nav={nav} notify={notify} />
}

/**
 * Arriving at another place, or at an opened entry, moves the focus to its heading: it is read out, and Tab
 * goes on from there. Not at the first load, where the browser's own start is right.
 */
function useFocusOnArrival(nav: Navigation, main: { current: HTMLElement | null }): void {
  const at = `${nav.place} ${nav.params.open ?? ''}`
  const before = useRef<{ at: string; row: string | undefined }>({ at, row: nav.params.open })
  useEffect(() => {
    const page = sectionOf(nav.place)?.title ?? words.welcome()
    document.title = say(words.tab({ page }))
    const { at: last, row } = before.current
    before.current = { at, row: nav.params.open }
    // Nor away from who is typing a search.
    if (last === at || document.activeElement?.matches('[data-search]')) return
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
    if (target?.localName === 'h1') arrived()
    if (!nav.params.open && !row) scrollTo(0, 0)
  }, [at])
}
