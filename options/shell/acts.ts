import type { ToastMessage } from '../../src/ui/toast'
import type { Undo } from '../settings-services'
import { reasonOf } from './reason'

type Tell = (message: Omit<ToastMessage, 'id'>) => void

/** Does something, says that it is done, and offers the way back; says so where it failed and nothing was changed. */
export function actsFor(tell: Tell) {
  const failed = (error: unknown) => tell({ text: `Nothing was changed. ${reasonOf(error)}` })
  return {
    failed,
    async act(text: string, work: Promise<Undo | null | undefined>): Promise<void> {
      try {
        const undo = await work
        tell({ text, ...(undo ? { undo: () => void undo().catch(failed) } : {}) })
      } catch (error) {
        failed(error)
      }
    },
  }
}
