import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'

const words = messages('ui/switch', {
  on: 'On',
  off: 'Off',
})

interface SwitchProps {
  label: string
  /** What it means, beside the label. */
  children?: ComponentChildren
  /** What really holds, which is not always what was clicked. */
  on: boolean
  busy?: boolean
  /** Called in the very click: a browser asks for a permission only then. */
  onSwitch(on: boolean): void
}

/** On or off, at once. It shows what is, and moves only when that changes. */
export function Switch({ label, children, on, busy, onSwitch }: SwitchProps) {
  const id = useId()
  return (
    <div class="ss-switch-line">
      <div class="ss-switch-text">
        <label for={id} class="ss-label">
          {label}
        </label>
        {children && (
          <div id={`${id}-more`} class="ss-hint">
            {children}
          </div>
        )}
      </div>
      <button
        id={id}
        type="button"
        role="switch"
        class="ss-switch"
        aria-checked={on}
        aria-busy={busy ?? false}
        aria-describedby={children ? `${id}-more` : undefined}
        onClick={() => !busy && onSwitch(!on)}
      >
        <span class="ss-switch-knob" aria-hidden="true" />
        <span class="ss-switch-word" aria-hidden="true">
          {say(on ? words.on() : words.off())}
        </span>
      </button>
    </div>
  )
}
