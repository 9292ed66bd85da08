import type { IconNode } from 'lucide'
import { h } from 'preact'

interface IconProps {
  node: IconNode
  /** Given only where no word stands beside the icon; otherwise the icon is decoration. */
  label?: string
  class?: string
}

/** One icon of the set, drawn at the size of the text it stands in. */
export function Icon({ node, label, class: extra }: IconProps) {
  const drawing = node.map(([tag, attributes], i) => h(tag, { ...attributes, key: i }))
  const classes = extra ? `ss-icon ${extra}` : 'ss-icon'
  return label ? (
    <svg class={classes} viewBox="0 0 24 24" role="img" aria-label={label}>
      {drawing}
    </svg>
  ) : (
    <svg class={classes} viewBox="0 0 24 24" aria-hidden="true">
      {drawing}
    </svg>
  )
}
