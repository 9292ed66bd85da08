import { PanelLeft, PanelRight, RotateCw, X } from 'lucide'
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { messages } from '../../core/kernel/message'
import { AuditBody } from '../../ui/audit/audit-body'
import type { AuditState } from '../../ui/audit/audit-state'
import { Button, IconButton } from '../../ui/button'
import { say } from '../../words/say'

const words = messages('overlay/panel', {
  title: 'Profile audit',
  close: 'Close (Escape)',
  left: 'Move to the left',
  right: 'Move to the right',
  findings: 'Findings',
  again: 'Check again',
  about:
    'Reads what you have on screen; everything stays on this device. This page can find out that the audit is open, and can guess at words that it shows. It sees nothing of the side panel, which you open from the toolbar button.',
})

interface PanelProps {
  state: AuditState
  onClose: () => void
  onAgain: () => void
  panelRef?: Ref<HTMLElement>
}

/**
 * The audit docked beside the profile, on the side that the user likes. It takes no text: a page can hear every key
 * typed into it.
 */
export function Panel({ state, onClose, onAgain, panelRef }: PanelProps) {
  const [side, setSide] = useState<'left' | 'right'>('right')
  const isRight = side === 'right'
  return (
    <section
      class={`ss-root ss-panel ss-panel-${side}`}
      ref={panelRef ?? null}
      role="dialog"
      aria-labelledby="ss-panel-title"
      tabIndex={-1}
    >
      <header class="ss-panel-head">
        <h2 id="ss-panel-title">{say(words.title())}</h2>
        <IconButton
          icon={isRight ? PanelLeft : PanelRight}
          label={say(isRight ? words.left() : words.right())}
          onClick={() => setSide(isRight ? 'left' : 'right')}
        />
        <IconButton icon={X} label={say(words.close())} onClick={onClose} />
      </header>
      <section
        class="ss-panel-body"
        aria-label={say(words.findings())}
        aria-busy={state.kind === 'reading'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
      >
        <AuditBody state={state} guarded />
      </section>
      <footer class="ss-panel-foot">
        <Button icon={RotateCw} disabled={state.kind === 'reading'} onClick={onAgain}>
          {say(words.again())}
        </Button>
        <p class="ss-quiet ss-small">{say(words.about())}</p>
      </footer>
    </section>
  )
}
