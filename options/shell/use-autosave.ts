import { useEffect, useRef, useState } from 'preact/hooks'
import { type Autosave, createAutosave, type Draft } from './autosave'

/**
 * An autosaved value for as long as the component stands. What is not kept yet is kept when the window is
 * hidden or closed and when the component goes. Give the component a key where it edits another thing.
 */
export function useAutosave<T>(stored: T, save: (value: T) => Promise<void>): [Draft<T>, Autosave<T>] {
  const newest = useRef(save)
  newest.current = save
  const [draft, setDraft] = useState<Draft<T>>({ value: stored, state: { kind: 'idle' }, canUndo: false })
  const [autosave] = useState(() =>
    createAutosave<T>({ initial: stored, save: value => newest.current(value), changed: setDraft }),
  )

  useEffect(() => autosave.adopt(stored), [stored])

  useEffect(() => {
    const keep = () => void autosave.flush()
    document.addEventListener('visibilitychange', keep)
    window.addEventListener('pagehide', keep)
    return () => {
      document.removeEventListener('visibilitychange', keep)
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [])

  return [draft, autosave]
}
