import { useId } from 'preact/hooks'

export interface DayFieldProps {
  label: string
  hint?: string | undefined
  /** YYYY-MM-DD; empty for none. */
  day: string
  min?: string
  max?: string
  /** Empty where the day was taken away, or is being typed still. */
  onDay(day: string): void
}

/** A day of the calendar, with its label. */
export function DayField({ label, hint, day, min, max, onDay }: DayFieldProps) {
  const id = useId()
  return (
    <div class="ss-field">
      <label for={id} class="ss-label">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="ss-hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="date"
        class="ss-input op-date"
        min={min}
        max={max}
        value={day}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onInput={event => onDay(event.currentTarget.value)}
      />
    </div>
  )
}
