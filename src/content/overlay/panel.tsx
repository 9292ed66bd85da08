import { RotateCw, X } from 'lucide'
import type { ComponentChildren, Ref } from 'preact'
import { Button, IconButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { FindingsView } from './findings-view'
import type { OverlayState } from './state'

export interface PanelProps {
  state: OverlayState
  onClose: () => void
  onAgain: () => void
  panelRef?: Ref<HTMLElement>
}

/** The audit docked beside the profile. It takes no text: a page can hear every key typed into it. */
export function Panel({ state, onClose, onAgain, panelRef }: PanelProps) {
  return (
    <section
      class="ss-root ss-panel"
      ref={panelRef ?? null}
      role="dialog"
      aria-labelledby="ss-panel-title"
      tabIndex={-1}
    >
      <header class="ss-panel-head">
        <h2 id="ss-panel-title">Profile audit</h2>
        <IconButton icon={X} label="Close (Escape)" onClick={onClose} />
      </header>
      <section
        class="ss-panel-body"
        aria-label="Findings"
        aria-busy={state.kind === 'reading'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <Body state={state} />
      </section>
      <footer class="ss-panel-foot">
        <Button icon={RotateCw} disabled={state.kind === 'reading'} onClick={onAgain}>
          Check again
        </Button>
        <p class="ss-quiet ss-small">Reads what you have on screen. Everything stays on this device.</p>
      </footer>
    </section>
  )
}

function Body({ state }: { state: OverlayState }): ComponentChildren {
  switch (state.kind) {
    case 'reading':
      return <p class="ss-quiet">Reading what is on this page …</p>
    case 'audited':
      return <FindingsView {...state} />
    case 'unread':
      return (
        <Notice title="No profile could be read here">
          <p>
            The audit reads a LinkedIn profile at its own address. If this is one, wait until it has loaded,
            then check again.
          </p>
        </Notice>
      )
    case 'not-own':
      return (
        <Notice title="This is not the profile you set as yours">
          <p>
            Only your own profile is audited. Nothing about {state.name} was kept. If this is you, set the
            address of your profile on the options page, under Sites, then check again.
          </p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice kind="attention" title={state.title} live>
          <p>{state.text}</p>
        </Notice>
      )
  }
}
