import { useEffect, useRef, useState } from 'preact/hooks'

/** So long nothing more is pressed: the walk has come to where it was going (milliseconds). */
const pause = 700

interface Walk<T> {
  /** What is shown as chosen: the last that was walked to, before it is taken. */
  shown: T
  pick(next: T): void
  /** Spread over what holds the choices. */
  walking: {
    onKeyDown(event: KeyboardEvent): void
    onPointerDown(): void
    onFocusOut(event: FocusEvent): void
  }
}

/**
 * A choice in which arrow keys walk through all that lies between: only where they stop is taken, after a pause or when
 * the choice is left. A click, Enter and Space take at once.
 */
export function useWalked<T>(value: T, onChange: (next: T) => void): Walk<T> {
  const [passing, setPassing] = useState<{ at: T } | null>(null)
  const byArrow = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const take = useRef(() => {})
  take.current = () => {
    clearTimeout(timer.current)
    if (!passing) return
    setPassing(null)
    if (passing.at !== value) onChange(passing.at)
  }
  useEffect(() => {
    const left = () => take.current()
    window.addEventListener('pagehide', left)
    return () => {
      window.removeEventListener('pagehide', left)
      left()
    }
  }, [])
  return {
    shown: passing ? passing.at : value,
    pick(next) {
      clearTimeout(timer.current)
      if (!byArrow.current) {
        setPassing(null)
        onChange(next)
        return
      }
      setPassing({ at: next })
      timer.current = setTimeout(() => take.current(), pause)
    },
    walking: {
      onKeyDown(event) {
        byArrow.current = event.key.startsWith('Arrow')
        if (event.key === 'Enter' || event.key === ' ') take.current()
      },
      onPointerDown() {
        byArrow.current = false
      },
      onFocusOut({ currentTarget, relatedTarget }) {
        // From one radio button to the next it is not left.
        const within = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget)
        if (!within) take.current()
      },
    },
  }
}
