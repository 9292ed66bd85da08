import { useState } from 'preact/hooks'
import { localDay } from '../src/core/kernel/days'
import { messages } from '../src/core/kernel/message'
import { suggestedAction } from '../src/core/pipeline/due'
import type { ActionEntry } from '../src/core/pipeline/next-action'
import type { OpportunityRecord } from '../src/core/pipeline/opportunity-record'
import { useLive } from '../src/ui/hooks/use-live'
import { NextAction } from '../src/ui/next-action'
import { say } from '../src/words/say'
import type { PopupServices } from './services'
import type { Act } from './use-acts'

const wording = messages('popup/next-part', {
  kept: 'Kept.',
  done: 'Done.',
  removed: 'Removed.',
  fileYour: 'The file is in your downloads.',
})

interface NextPartProps {
  id: string
  opportunity: OpportunityRecord
  services: PopupServices
  act: Act
}

/** What was typed before the popup closed; null where nothing was, or it can't be read. */
function draftOf(text: string | null): ActionEntry | null {
  try {
    const { text: words, due, remind } = JSON.parse(text ?? 'null') as Partial<ActionEntry>
    return { text: String(words ?? ''), due: String(due ?? ''), remind: remind === true }
  } catch {
    return null
  }
}

/** The next action in the Track view, each change with its way back. */
export function NextPart({ id, opportunity, services, act }: NextPartProps) {
  const reminding = useLive(() => services.reminding, []).value
  const name = `next:${id}`
  const [draft, setDraft] = useState(() => draftOf(services.drafts.get(name)))
  const now = services.now()
  const withUndo = (task: () => Promise<(() => Promise<void>) | null>, text: string) =>
    act(async () => {
      const undo = await task()
      if (undo) act.notify({ text, undo: () => void act(undo) })
    })
  return (
    <NextAction
      actions={opportunity.actions}
      suggestion={suggestedAction(opportunity, localDay(now))}
      reminding={reminding}
      now={now}
      draft={draft}
      onDraft={entry =>
        entry ? services.drafts.set(name, JSON.stringify(entry)) : services.drafts.drop(name)
      }
      onPlan={entry =>
        withUndo(async () => {
          const undo = await services.planNext(id, entry)
          services.drafts.drop(name)
          setDraft(null)
          return undo
        }, say(wording.kept()))
      }
      onDone={() => withUndo(() => services.finishNext(id), say(wording.done()))}
      onDrop={() => withUndo(() => services.dropNext(id), say(wording.removed()))}
      onAllow={() => act(services.allowReminders)}
      onCalendar={() => act(() => services.saveCalendar(id), say(wording.fileYour()))}
    />
  )
}
