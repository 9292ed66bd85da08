import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { reasonOf, unchanged } from '../../shell/reason'
import type { Undo } from '../../shell/undo'
import { HistoryView } from './history-view'

const words = messages('options/history', {
  nothingChanged: 'Nothing was changed: it is no longer here.',
  theyOne: 'They are one opportunity now.',
  theyTwo: 'They are two again, and stay separate.',
  opportunityOwn: 'It is an opportunity of its own now, under Seen.',
})

export type HistoryServices = Pick<Services, 'history' | 'joinOpenings' | 'takeJoinBack' | 'splitOff'>

interface HistoryProps {
  id: string
  services: HistoryServices
  now: string
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** Does what the history offers, each with a way back. */
export function History({ id, services, now, notify }: HistoryProps) {
  const live = useLive(() => services.history(id), [services, id])
  const failed = (error: unknown) => notify({ text: unchanged(error), stays: true })
  const withUndo = async (work: Promise<Undo | null>, text: string) => {
    const undo = await work
    if (undo) notify({ text, undo: () => void undo().catch(failed) })
    else notify({ text: say(words.nothingChanged()) })
  }
  if (live.state === 'failed') return <p class="ss-wrong">{reasonOf(live.error)}</p>
  if (!live.value) return null
  return (
    <HistoryView
      history={live.value}
      now={now}
      onJoin={other => void withUndo(services.joinOpenings(id, other), say(words.theyOne())).catch(failed)}
      onTakeJoinBack={join =>
        void services
          .takeJoinBack(join)
          .then(() => notify({ text: say(words.theyTwo()) }))
          .catch(failed)
      }
      onSplit={sightings =>
        void withUndo(services.splitOff(id, sightings), say(words.opportunityOwn())).catch(failed)
      }
    />
  )
}
