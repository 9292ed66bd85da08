import type { TextLine } from './text-line'
import type { SectionKind } from './words/headings'

export interface Section {
  /** `header` is what stands above the first heading: name and contact. */
  kind: SectionKind | 'header'
  /** The heading as written; empty for the header. */
  title: string
  lines: TextLine[]
  /** The heading is told by its look alone. */
  unnamed?: boolean
}
