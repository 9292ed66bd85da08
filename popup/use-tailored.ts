import { useMemo, useRef } from 'preact/hooks'
import type { OpportunityDetail } from '../src/adapters/storage/opportunity-detail'
import type { ChecklistItem } from '../src/core/checklist/item'
import { makeChecklist } from '../src/core/checklist/make-checklist'
import type { Verified } from '../src/core/verify/verify'
import { verifyChecklist } from '../src/core/verify/verify-checklist'

export interface Tailored {
  items: readonly ChecklistItem[]
  verified: ReadonlyMap<string, Verified>
}

const leastText = 200

/**
 * The checklist beside a text that is being worked on. The items come from the text as it was first seen here, so
 * that what the user puts right is shown as done instead of going away; what is shown of them follows every key.
 */
export function useTailored(detail: OpportunityDetail, text: string, now: string): Tailored {
  const first = useRef('')
  // The first characters of a text that is typed are no version yet.
  if (first.current.length < leastText || text.trim() === '') first.current = text
  const base = first.current
  const items = useMemo(
    () => (base === detail.resume ? detail.checklist : makeChecklist({ ...detail.given, resume: base })),
    [detail, base],
  )
  const verified = useMemo(() => verifyChecklist(items, text, now), [items, text])
  return { items, verified }
}
