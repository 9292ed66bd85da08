import { ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

interface DisclosureProps {
  summary: ComponentChildren
  open?: boolean
  /** It was opened. */
  onOpen?(): void
  children: ComponentChildren
}

/** Something more, on demand. */
export function Disclosure({ summary, open, onOpen, children }: DisclosureProps) {
  return (
    <details
      class="ss-disclosure"
      open={open ?? false}
      onToggle={event => event.currentTarget.open && onOpen?.()}
    >
      <summary>
        <Icon node={ChevronRight} class="ss-turn" />
        <span>{summary}</span>
      </summary>
      <div class="ss-disclosed">{children}</div>
    </details>
  )
}
