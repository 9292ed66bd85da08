import { localDay } from '../../../src/core/kernel/days'
import { messages } from '../../../src/core/kernel/message'
import { suggestedAction } from '../../../src/core/pipeline/due'
import type { OpportunityRecord } from '../../../src/core/pipeline/opportunity-record'
import { useLive } from '../../../src/ui/hooks/use-live'
import { NextAction } from '../../../src/ui/next-action'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { unchanged } from '../../shell/reason'

const words = messages('options/next-part', {
  nothingChanged: 'Nothing was changed: it is no longer here.',
  kept: 'Kept.',
  done: 'Done.',
  removed: 'Removed.',
  fileYour: 'The file is in your downloads.',
  nothingPlanned: 'Nothing is planned.',
})

export interface NextPartProps {
  opportunity: OpportunityRecord
  services: Pick<
    Services,
    'now' | 'reminding' | 'planNext' | 'finishNext' | 'dropNext' | 'allowReminders' | 'saveCalendar'
  >
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** The next action of one opportunity, each change with its way back. */
export function NextPart({ opportunity, services, notify }: NextPartProps) {
  const reminding = useLive(() => services.reminding, [services]).value
  const { id } = opportunity
  const now = services.now()
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const withUndo = (work: Promise<(() => Promise<void>) | null>, text: string) =>
    void work.then(undo => {
      if (undo) notify({ text, undo: () => void undo().catch(failed) })
      else notify({ text: say(words.nothingChanged()) })
    }, failed)
  return (
    <NextAction
      actions={opportunity.actions}
      suggestion={suggestedAction(opportunity, localDay(now))}
      reminding={reminding}
      now={now}
      onPlan={entry => withUndo(services.planNext(id, entry), say(words.kept()))}
      onDone={() => withUndo(services.finishNext(id), say(words.done()))}
      onDrop={() => withUndo(services.dropNext(id), say(words.removed()))}
      onAllow={() => void services.allowReminders().catch(failed)}
      onCalendar={() =>
        void services
          .saveCalendar(id)
          .then(
            saved => notify({ text: saved ? say(words.fileYour()) : say(words.nothingPlanned()) }),
            failed,
          )
      }
    />
  )
}
