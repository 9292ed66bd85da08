import { useEffect, useRef } from 'preact/hooks'
import { stepByKey } from './step-by-key'

/**
 * Lets the arrows, Home and End go from one element matching `selector` to the next within the returned ref's
 * element. `above` is where the arrow leads from the first one.
 */
export function useArrowKeys(selector: string, above?: () => HTMLElement | null) {
  const inside = useRef<HTMLDivElement>(null)
  const leave = useRef(above)
  leave.current = above

  useEffect(() => {
    const element = inside.current
    if (!element) return
    const move = (event: KeyboardEvent) => {
      const stops = [...element.querySelectorAll<HTMLElement>(selector)]
      const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1
      if (at < 0) return
      const out = at === 0 && event.key === 'ArrowUp' ? leave.current?.() : null
      const next = out ?? stops[stepByKey(event.key, at, stops.length, 'column') ?? -1]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    element.addEventListener('keydown', move)
    return () => element.removeEventListener('keydown', move)
  }, [selector])
  return inside
}
