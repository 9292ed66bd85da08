import { useMemo, useState } from 'preact/hooks'
import { messages } from '../src/core/kernel/message'
import { type Status, statusWords } from '../src/core/pipeline/opportunity'
import type { ToastMessage } from '../src/ui/toast'
import { say } from '../src/words/say'
import { failureLine } from './failure-words'
import type { PopupServices } from './services'

const words = messages('popup/acts', { now: 'Now: {status}' })

/** Does something and says what came of it; what fails is said, with that nothing is lost, and rejects. */
export interface Act {
  (task: () => Promise<unknown>, done?: string): Promise<void>
  /** Changes the status, with the way back. */
  status(id: string, status: Status): Promise<void>
  notify(toast: Omit<ToastMessage, 'id'>): void
}

export function useActs(services: PopupServices): { act: Act; toast: ToastMessage | null; close(): void } {
  const [toast, setToast] = useState<ToastMessage | null>(null)
  const act = useMemo<Act>(() => {
    let count = 0
    const notify = (message: Omit<ToastMessage, 'id'>) => setToast({ id: ++count, ...message })
    const run = (task: () => Promise<unknown>, done?: string): Promise<void> => {
      const doing = task().then(
        () => {
          if (done) notify({ text: done })
        },
        error => {
          notify({ text: failureLine(services.failureOf(error)), stays: true })
          throw error
        },
      )
      // Most callers have nothing to add to what was said.
      doing.catch(() => {})
      return doing
    }
    const status = (id: string, next: Status) =>
      run(async () => {
        const before = await services.setStatus(id, next)
        if (before === null || before === next) return
        notify({
          text: say(words.now({ status: statusWords[next] })),
          undo: () => void run(() => services.takeStatusBack(id)),
        })
      })
    return Object.assign(run, { status, notify })
  }, [services])
  return { act, toast, close: () => setToast(null) }
}
