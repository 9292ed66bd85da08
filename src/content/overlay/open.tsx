import { render } from 'preact'
import type { send } from '../../adapters/messaging'
import { watchVisits } from '../../adapters/navigation'
import { profileKey } from '../../core/profile/profile-address'
import type { AuditState } from '../../ui/audit/audit-state'
import { auditPage } from './audit'
import { mount } from './mount'
import { Panel } from './panel'

export interface OpenOverlay {
  /** False once the page took it away or hid it. */
  isShown(): boolean
  focus(): void
  /** Reads and audits the page as it stands now. */
  again(): Promise<void>
  close(): void
}

interface OverlayDependencies {
  document: Document
  css: string
  send: typeof send
  now: () => string
  /** False of a key that a script made: a page must not close what the user opened. */
  isByUser?: (event: Event) => boolean
  onClose: () => void
}

/** A page that nobody looks at paints nothing: then reading waits this long (milliseconds). */
const unpainted = 100

/** Once what was rendered is on the screen: reading a long page would keep it waiting. */
const painted = (): Promise<void> =>
  new Promise(resolve => {
    globalThis.requestAnimationFrame?.(() => setTimeout(resolve))
    setTimeout(resolve, unpainted)
  })

/** Opens the overlay on a page and audits it. Everything that this adds to the page is gone after `close`. */
export function openOverlay({
  document,
  css,
  send,
  now,
  isByUser = event => event.isTrusted,
  onClose,
}: OverlayDependencies): OpenOverlay {
  const ending = new AbortController()
  const { container, isShown, remove } = mount(document, css)
  const url = () => document.location.href
  let panel: HTMLElement | null = null
  let run = 0

  const show = (state: AuditState) =>
    render(
      <Panel
        state={state}
        onClose={close}
        onAgain={again}
        panelRef={element => {
          panel = element
        }}
      />,
      container,
    )
  async function again(): Promise<void> {
    const mine = ++run
    show({ kind: 'reading' })
    await painted()
    if (mine !== run || ending.signal.aborted) return
    const state = await auditPage({ document, url, send, now })
    // Closed meanwhile, or checked once more.
    if (mine === run && !ending.signal.aborted) show(state)
  }
  function close(): void {
    if (ending.signal.aborted) return
    ending.abort()
    // The focus is given back while the overlay still holds it; its components go after it.
    remove()
    render(null, container)
    onClose()
  }

  const { signal } = ending
  document.addEventListener(
    'keydown',
    event => event.key === 'Escape' && isByUser(event) && !event.defaultPrevented && close(),
    { signal },
  )
  const profile = profileKey(url())
  // The audit is of one profile: it goes when the user goes on to another page.
  watchVisits(visit => profileKey(visit.url) !== profile && close(), signal)
  const focus = () => panel?.focus({ preventScroll: true })
  void again()
  focus()
  return { isShown, focus, again, close }
}
