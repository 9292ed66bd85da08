import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { linesOf } from '../../src/core/blocks'
import { fieldValue } from '../../src/core/posting'
import { ChecklistView } from '../../src/ui/checklist-view'
import { useLive } from '../../src/ui/hooks/use-live'
import type { Services } from '../services'

export interface BesideChecklistProps {
  opportunityId: string
  services: Pick<Services, 'opportunity' | 'setTick'>
  children: ComponentChildren
}

/** A version that is made for an opportunity, beside what is to be done in it. */
export function BesideChecklist({ opportunityId, services, children }: BesideChecklistProps) {
  const detail = useLive(() => services.opportunity(opportunityId), [services, opportunityId]).value
  const description = detail ? fieldValue(detail.fields, 'description') : null
  const lines = useMemo(() => linesOf(description ?? []), [description])
  return (
    <div class="op-beside">
      {children}
      <aside class="op-beside-list" aria-label="Checklist">
        {detail && (
          <ChecklistView
            items={detail.checklist.filter(item => item.phase === 'tailor')}
            ticked={detail.ticked}
            onTick={(itemId, ticked) => void services.setTick(opportunityId, itemId, ticked)}
            lines={lines}
          />
        )}
      </aside>
    </div>
  )
}
