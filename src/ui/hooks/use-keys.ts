import { useEffect } from 'preact/hooks'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null

/**
 * Single keys for the whole surface ("/", "?"). They are silent while the user types, and altogether where
 * `on` is false: single-letter keys must be possible to turn off (WCAG 2.1.4).
 */
export function useKeys(keys: Readonly<Record<string, () => void>>, on = true): void {
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target))
        return
      const act = keys[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys, on])
}
