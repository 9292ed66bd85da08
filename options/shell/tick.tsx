import { useId } from 'preact/hooks'

interface TickProps {
  label: string
  hint?: string
  ticked: boolean
  onTick(ticked: boolean): void
}

/** One thing that is so or not. */
export function Tick({ label, hint, ticked, onTick }: TickProps) {
  const id = useId()
  return (
    <div class="op-tick">
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={event => onTick(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="ss-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
