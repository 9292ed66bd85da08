import { useEffect, useRef, useState } from 'preact/hooks'
import type { Course } from '../../src/store/course'
import { reasonOf } from './reason'

type Work =
  | { state: 'idle' }
  | { state: 'running'; share: number }
  | { state: 'stopped' }
  | { state: 'failed'; reason: string }

export interface Working {
  work: Work
  /** Begins; null where it was stopped or failed, which `work` then says. */
  run<T>(what: (course: Course) => Promise<T>): Promise<T | null>
  cancel(): void
  forget(): void
}

/** One piece of work at a time, stopped when its component goes. */
export function useWork(): Working {
  const [work, setWork] = useState<Work>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const run = async <T>(what: (course: Course) => Promise<T>): Promise<T | null> => {
    if (running.current) return null
    const controller = new AbortController()
    running.current = controller
    setWork({ state: 'running', share: 0 })
    let shown = 0
    const progress = (share: number) => {
      // A hundred steps are enough to be seen.
      if (share - shown < 0.01) return
      shown = share
      setWork({ state: 'running', share })
    }
    try {
      const done = await what({ progress, signal: controller.signal })
      setWork({ state: 'idle' })
      return done
    } catch (error) {
      setWork(controller.signal.aborted ? { state: 'stopped' } : { state: 'failed', reason: reasonOf(error) })
      return null
    } finally {
      running.current = null
    }
  }
  return {
    work,
    run,
    cancel: () => running.current?.abort(),
    forget: () => setWork({ state: 'idle' }),
  }
}
