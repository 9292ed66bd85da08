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
    /** Down leads into the list from wherever nothing else has the focus: it works at once. */
    const begin = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented) return
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const { activeElement } = document
      const isFree =
        activeElement === null || activeElement === document.body || activeElement.localName === 'h1'
      if (isFree) intoRows(event, list.current)
    }
    const element = list.current
    element?.addEventListener('keydown', press)
    document.addEventListener('keydown', begin)
    return () => {
      element?.removeEventListener('keydown', press)
      document.removeEventListener('keydown', begin)
    }
  }, [list])
}

/** From a search field: the down arrow leads into the list. */
export function intoRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const rows = rowsIn(list)
  const row = rows.find(each => each.ariaCurrent === 'true') ?? rows[0]
  if (event.key !== 'ArrowDown' || !row) return
  event.preventDefault()
  row.focus()
}
