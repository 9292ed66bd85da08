import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * What opens in the place of a button that was pressed takes the focus that went with it: its first field, or the
 * button that changes nothing. When it closes, the button has the focus again.
 * @param opens which of them is open, empty for none.
 * @returns to be held by the part in which they open.
 */
export function useFocusFollows<Part extends HTMLElement>(opens: string): RefObject<Part | null> {
  const part = useRef<Part>(null)
  const before = useRef(opens)
  const openedBy = useRef('')
  const pressed = useRef('')
  useEffect(() => {
    const note = (event: Event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null
      if (button) pressed.current = button.textContent ?? ''
    }
    const element = part.current
    element?.addEventListener('click', note, true)
    return () => element?.removeEventListener('click', note, true)
  }, [])
  useEffect(() => {
    const was = before.current
    before.current = opens
    if (was === opens) return
    if (was === '') openedBy.current = pressed.current
    if (!isLost()) return
    const all = [...(part.current?.querySelectorAll<HTMLElement>('button, form input, form textarea') ?? [])]
    const place =
      opens === ''
        ? all.find(each => each.textContent === openedBy.current)
        : (all.find(each => !(each instanceof HTMLButtonElement)) ??
          [...(part.current?.querySelectorAll<HTMLElement>('fieldset button') ?? [])].at(-1))
    place?.focus()
  }, [opens])
  return part
}
