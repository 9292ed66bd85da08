import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { stepByKey } from '../../src/ui/hooks/step-by-key'

const rowsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]

/** Arrow keys, Home and End among the rows of a list (elements with `data-row`), also across its groups. */
export function useRowKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const rows = rowsIn(list.current)
      const at = rows.indexOf(document.activeElement as HTMLElement)
      if (at < 0) return
      const next = stepByKey(event.key, at, rows.length, 'column')
      if (next === null) return
      event.preventDefault()
      // Up from the first row leads back to the search, as down leads out of it.
      if (next === at && event.key === 'ArrowUp')
        (
          document.querySelector<HTMLElement>('[data-search=list]') ??
          document.querySelector<HTMLElement>('[data-search=everything]')
        )?.focus()
      else rows[next]?.focus()
    }
    const element = list.current
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [list])
}

/** From a search field: the down arrow leads into the list. */
export function intoRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const [row] = rowsIn(list)
  if (event.key !== 'ArrowDown' || !row) return
  event.preventDefault()
  row.focus()
}
