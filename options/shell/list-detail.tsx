import { ArrowLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../src/ui/icon'

interface ListDetailProps {
  /** The page's heading: above the list; for screen readers alone where only the detail is on the screen. */
  head: ComponentChildren
  list: ComponentChildren
  /** Null where nothing is open. */
  detail: ComponentChildren | null
  /** The address of the list alone, and what it is called ("All evidence"). */
  backHref: string
  backLabel: string
  /** What stands in the place of the detail on a wide window while nothing is open. */
  idle: ComponentChildren
}

/** List left, detail right; on narrower windows one of them at a time (by style alone: nothing is rebuilt). */
export function ListDetail({ head, list, detail, backHref, backLabel, idle }: ListDetailProps) {
  const open = detail !== null
  return (
    <div class={`op-two ${open ? 'op-two-open' : ''}`}>
      <div class="op-two-head">{head}</div>
      <div class="op-two-list">{list}</div>
      <div class="op-two-detail">
        {open && (
          <a class="op-back" href={backHref}>
            <Icon node={ArrowLeft} /> {backLabel}
          </a>
        )}
        {detail ?? <div class="op-idle">{idle}</div>}
      </div>
    </div>
  )
}
