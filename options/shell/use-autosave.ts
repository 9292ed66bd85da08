import { useEffect, useRef, useState } from 'preact/hooks'
import { type Autosave, createAutosave, type Draft } from './autosave'
import type { Change } from './by-field'

/**
 * An autosaved value for as long as the component stands. What is not kept yet is kept when the window is
 * hidden or closed and when the component goes. Give the component a key where it edits another thing.
 * @param stored what the store holds, the very value that it told: news is what is another value than before. One made
 * anew at each render would put the old words back while the store has yet to tell of the new ones.
 * @param save is given the fields that were edited alone.
 * @param pick what of it is edited here.
 */
export function useAutosave<T, R>(
  stored: R,
  save: (change: Change<T>) => Promise<void>,
  pick: (stored: R) => T,
): [Draft<T>, Autosave<T>] {
  const newest = useRef(save)
  newest.current = save
  const [draft, setDraft] = useState<Draft<T>>(() => ({
    value: pick(stored),
    state: { kind: 'idle' },
    canUndo: false,
  }))
  const [autosave] = useState(() =>
    createAutosave<T>({ initial: draft.value, save: change => newest.current(change), changed: setDraft }),
  )

  useEffect(() => autosave.adopt(pick(stored)), [stored])

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
