import { useLive } from '../../../src/ui/hooks/use-live'
import type { ToastMessage } from '../../../src/ui/toast'
import type { Services } from '../../services'
import type { Undo } from '../../settings-services'
import { reasonOf } from '../../shell/reason'
import { HistoryView } from './history-view'

export type HistoryServices = Pick<Services, 'history' | 'joinOpenings' | 'takeJoinBack' | 'splitOff'>

export interface HistoryProps {
  id: string
  services: HistoryServices
  now: string
  say(message: Omit<ToastMessage, 'id'>): void
}

/** Does what the history offers, each with a way back. */
export function History({ id, services, now, say }: HistoryProps) {
  const live = useLive(() => services.history(id), [services, id])
  const failed = (error: unknown) => say({ text: `Nothing was changed. ${reasonOf(error)}`, stays: true })
  const withUndo = async (work: Promise<Undo | null>, text: string) => {
    const undo = await work
    if (undo) say({ text, undo: () => void undo().catch(failed) })
    else say({ text: 'Nothing was changed: it is not there any more.' })
  }
  if (live.state === 'failed') return <p class="op-error">{reasonOf(live.error)}</p>
  if (!live.value) return null
  return (
    <HistoryView
      history={live.value}
      now={now}
      onJoin={other =>
        void withUndo(services.joinOpenings(id, other), 'They are one opportunity now.').catch(failed)
      }
      onTakeJoinBack={join =>
        void services
          .takeJoinBack(join)
          .then(() => say({ text: 'They are two again, and stay separate.' }))
          .catch(failed)
      }
      onSplit={sightings =>
        void withUndo(
          services.splitOff(id, sightings),
          'It is an opportunity of its own now, under Seen.',
        ).catch(failed)
      }
    />
  )
}
