import { CircleAlert, type IconNode, Info, TriangleAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

type NoticeKind = 'info' | 'attention' | 'stop'

const icons: Record<NoticeKind, IconNode> = { info: Info, attention: TriangleAlert, stop: CircleAlert }

interface NoticeProps {
  kind?: NoticeKind
  /** What happened. */
  title: string
  /** What it means: that nothing is lost, and the next step. */
  children?: ComponentChildren
  action?: ComponentChildren
  /** What is seldom wanted, after what mostly is. */
  more?: ComponentChildren
  /** It came up while the user was here: said at once by screen readers. */
  live?: boolean
}

export function Notice({ kind = 'info', title, children, action, more, live }: NoticeProps) {
  return (
    <div
      class={`ss-notice ss-notice-${kind}`}
      role={live ? (kind === 'stop' ? 'alert' : 'status') : undefined}
    >
      <Icon node={icons[kind]} />
      <div class="ss-notice-text">
        <p class="ss-notice-title">{title}</p>
        {children}
      </div>
      {action && <div class="ss-notice-action">{action}</div>}
      {more && <div class="ss-notice-more">{more}</div>}
    </div>
  )
}
