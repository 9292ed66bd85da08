import { Labelled } from '../../src/ui/labelled'

interface DayFieldProps {
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
  return (
    <Labelled label={label} hint={hint}>
      {tied => (
        <input
          {...tied}
          type="date"
          class="ss-input op-date"
          min={min}
          max={max}
          value={day}
          onInput={event => onDay(event.currentTarget.value)}
        />
      )}
    </Labelled>
  )
}
