import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { hasLostFocus } from './arrival'

interface PageHeadProps {
  title: string
  /** What this page is for, in a sentence or two. */
  lead?: ComponentChildren
  /** Stands beside the title: what was kept, a count. */
  aside?: ComponentChildren
}

/** The heading takes the focus when the page changes (app.tsx), so that it is read out and Tab goes on from it. */
export function PageHead({ title, lead, aside }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (hasLostFocus()) heading.current?.focus()
  }, [])
  return (
    <header class="op-head">
      <div class="op-head-line">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {aside}
      </div>
      {lead && <p class="op-lead">{lead}</p>}
    </header>
  )
}
