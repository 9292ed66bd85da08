import type { ToastMessage } from '../../src/ui/toast'
import { unchanged } from './reason'
import type { Undo } from './undo'

type Notify = (message: Omit<ToastMessage, 'id'>) => void

/**
 * Does something, says that it is done, and offers the way back. Where it fails, `act` says that nothing was changed;
 * `told` leaves that to whoever holds what was typed.
 */
export function actsFor(notify: Notify) {
  const failed = (error: unknown) => notify({ text: unchanged(error) })
  const told = async (text: string, work: Promise<Undo | null | undefined>): Promise<void> => {
    const undo = await work
    notify({ text, ...(undo ? { undo: () => void undo().catch(failed) } : {}) })
  }
  return {
    failed,
    told,
    act: (text: string, work: Promise<Undo | null | undefined>) => told(text, work).catch(failed),
  }
}
