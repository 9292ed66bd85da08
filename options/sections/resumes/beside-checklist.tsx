import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { ChecklistItem } from '../../../src/core/checklist/item'
import { messages } from '../../../src/core/kernel/message'
import { linesOf } from '../../../src/core/posting/blocks'
import { fieldValue } from '../../../src/core/posting/posting'
import { verifyChecklist } from '../../../src/core/verify/verify-checklist'
import { ChecklistView } from '../../../src/ui/checklist-view'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'

const words = messages('options/beside-checklist', {
  title: 'Checklist',
})

interface BesideChecklistProps {
  /** Give the component the version's id as key. */
  opportunityId: string
  /** Of the version, as it is kept. */
  text: string
  services: Pick<Services, 'opportunity' | 'setTick' | 'now'>
  children: ComponentChildren
}

/**
 * A version that is made for an opportunity, beside what is to be done in it. The items stay those of the start: what
 * is put right is shown as done instead of going away.
 */
export function BesideChecklist({ opportunityId, text, services, children }: BesideChecklistProps) {
  const detail = useLive(() => services.opportunity(opportunityId), [services, opportunityId]).value
  const first = useRef<readonly ChecklistItem[] | null>(null)
  if (detail && first.current === null)
    first.current = detail.checklist.filter(item => item.phase === 'tailor')
  const items = first.current
  const description = detail ? fieldValue(detail.fields, 'description') : null
  const lines = useMemo(() => linesOf(description ?? []), [description])
  const verified = useMemo(() => verifyChecklist(items ?? [], text, services.now()), [items, text])
  return (
    <div class="op-beside">
      {children}
      <aside class="op-beside-list" aria-label={say(words.title())}>
        {detail && items && (
          <ChecklistView
            items={items}
            ticked={detail.ticked}
            onTick={(itemId, ticked) => void services.setTick(opportunityId, itemId, ticked, detail.carried)}
            lines={lines}
            verified={verified}
          />
        )}
      </aside>
    </div>
  )
}
