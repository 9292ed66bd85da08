import { useRef, useState } from 'preact/hooks'

/** Rows that are selected, of those shown. */
export interface Selection {
  /** Rows show a box to tick. */
  on: boolean
  ids: readonly string[]
  has(id: string): boolean
  /** @param range all from the last one that was ticked to this one. */
  toggle(id: string, range: boolean): void
  selectAll(): void
  start(): void
  /** Nothing is selected, and boxes go. */
  stop(): void
}

/** @param shown the ids in the order in which they stand on the screen. */
export function useSelection(shown: readonly string[]): Selection {
  const [on, setOn] = useState(false)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  // What went from the screen is not changed unseen.
  const ids = shown.filter(id => chosen.has(id))

  const toggle = (id: string, range: boolean) => {
    const next = new Set(ids)
    const [from, to] = [last.current === null ? -1 : shown.indexOf(last.current), shown.indexOf(id)]
    if (range && from >= 0 && to >= 0) {
      for (const each of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each)
    } else if (next.has(id)) next.delete(id)
    else next.add(id)
    last.current = id
    setChosen(next)
    setOn(true)
  }
  return {
    on,
    ids,
    has: id => chosen.has(id),
    toggle,
    selectAll: () => setChosen(new Set(shown)),
    start: () => setOn(true),
    stop: () => {
      setOn(false)
      setChosen(new Set())
      last.current = null
    },
  }
}
