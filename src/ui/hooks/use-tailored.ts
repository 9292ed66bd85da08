import { useMemo, useRef } from 'preact/hooks'
import type { ChecklistItem } from '../../core/checklist/item'
import { type Given, makeChecklist } from '../../core/checklist/make-checklist'
import type { Judged } from '../../core/pipeline/judged'
import type { Verified } from '../../core/verify/verify'
import { verifyChecklist } from '../../core/verify/verify-checklist'

interface Tailored {
  items: readonly ChecklistItem[]
  verified: ReadonlyMap<string, Verified>
}

/** What was judged with the version that is kept, and what that was made from. */
interface WithVersion extends Pick<Judged, 'checklist' | 'verified'> {
  given: Given
  /** The text of the version; empty where there is none. */
  resume: string
}

const leastText = 200

/**
 * The checklist beside the text that is worked on: the one that was pasted, else the version that is kept. The items
 * come from the text as it was first seen here, so that what the user puts right is shown as done instead of going
 * away; what is shown of them follows every key.
 */
export function useTailored(detail: WithVersion, pasted: string, now: string): Tailored {
  const text = pasted || detail.resume
  const first = useRef('')
  // The first characters of a text that is typed are no version yet.
  if (first.current.length < leastText || text.trim() === '') first.current = text
  const base = first.current
  const items = useMemo(
    () => (base === detail.resume ? detail.checklist : makeChecklist({ ...detail.given, resume: base })),
    [detail, base],
  )
  const verified = useMemo(
    () =>
      text === detail.resume && items === detail.checklist
        ? new Map(detail.verified)
        : verifyChecklist(items, text, now),
    [detail, items, text],
  )
  return { items, verified }
}
