import { RotateCw, X } from 'lucide'
import type { Ref } from 'preact'
import { AuditBody } from '../../ui/audit/audit-body'
import type { AuditState } from '../../ui/audit/audit-state'
import { Button, IconButton } from '../../ui/button'

export interface PanelProps {
  state: AuditState
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
        <AuditBody state={state} guarded />
      </section>
      <footer class="ss-panel-foot">
        <Button icon={RotateCw} disabled={state.kind === 'reading'} onClick={onAgain}>
          Check again
        </Button>
        <p class="ss-quiet ss-small">
          Reads what you have on screen; everything stays on this device. This page can find out that the
          audit is open, and can guess at words that it shows. It sees nothing of the side panel, which you
          open from the toolbar button.
        </p>
      </footer>
    </section>
  )
}
