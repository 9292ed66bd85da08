import type { ComponentChildren } from 'preact'
import type { PageProps } from '../section'

/** One view of the page: it shows the page's heading itself, since a list beside its detail places it. */
export interface ViewProps extends PageProps {
  head: ComponentChildren
}

export const place = 'brand/goals'
