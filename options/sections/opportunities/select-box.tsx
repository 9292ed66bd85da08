import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import type { Selection } from './use-selection'

const words = messages('options/select-box', {
  select: 'Select {title}',
})

interface SelectBoxProps {
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
      aria-label={say(words.select({ title }))}
      checked={selection.has(id)}
      onClick={event => selection.toggle(id, event.shiftKey)}
    />
  )
}
