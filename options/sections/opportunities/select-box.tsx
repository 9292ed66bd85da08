import type { Selection } from './use-selection'

export interface SelectBoxProps {
  id: string
  title: string
  selection: Selection
}

/** Ticks a row; with Shift held, all between the last one and this. */
export function SelectBox({ id, title, selection }: SelectBoxProps) {
  return (
    <input
      type="checkbox"
      class="op-select-box"
      aria-label={`Select ${title}`}
      checked={selection.has(id)}
      onClick={event => selection.toggle(id, event.shiftKey)}
    />
  )
}
