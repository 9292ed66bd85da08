import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from './icon'

interface EmptyStateProps {
  icon?: IconNode
  title: string
  /** What will stand here and how it comes about. */
  children?: ComponentChildren
  /** The one thing to do about it. */
  action?: ComponentChildren
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="ss-empty">
      {icon && <Icon node={icon} class="ss-empty-icon" />}
      <h2>{title}</h2>
      {children && <div class="ss-empty-text">{children}</div>}
      {action && <div class="ss-empty-action">{action}</div>}
    </div>
  )
}
