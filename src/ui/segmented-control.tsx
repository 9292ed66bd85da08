import { useRef } from 'preact/hooks'
import { stepByKey } from './hooks/step-by-key'

interface Segment<K extends string> {
  key: K
  label: string
  /** A few words behind the label ("4 of 11"). */
  hint?: string
}

interface SegmentedControlProps<K extends string> {
  label: string
  segments: readonly Segment<K>[]
  value: NoInfer<K>
  onChange(key: NoInfer<K>): void
  /** The panel of a segment has the id `${panelId}-${key}` and is labelled by `${panelId}-${key}-tab`. */
  panelId: string
}

/** Views of one thing side by side: tabs, one tab stop, arrows move and open at once. */
export function SegmentedControl<K extends string>(props: SegmentedControlProps<K>) {
  const { label, segments, value, onChange, panelId } = props
  const list = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent) => {
    const at = segments.findIndex(segment => segment.key === value)
    const next = stepByKey(event.key, at, segments.length, 'row')
    const segment = next === null ? undefined : segments[next]
    if (!segment) return
    event.preventDefault()
    onChange(segment.key)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }

  return (
    <div ref={list} class="ss-segments" role="tablist" aria-label={label} onKeyDown={move}>
      {segments.map(({ key, label: word, hint }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${panelId}-${key}-tab`}
          aria-selected={key === value}
          aria-controls={`${panelId}-${key}`}
          tabIndex={key === value ? 0 : -1}
          class="ss-segment"
          onClick={() => onChange(key)}
        >
          {word}
          {hint && <span class="ss-segment-hint ss-num"> {hint}</span>}
        </button>
      ))}
    </div>
  )
}
