import { useKept } from './hooks/use-kept'
import { Labelled } from './labelled'

interface FieldProps {
  label: string
  value: string
  /** Called at every keystroke. */
  onKeep(text: string): void
  hint?: string
  rows?: number
  maxLength?: number
  placeholder?: string
  /** The label is for screen readers alone: a heading or a button beside the field says the same. */
  hideLabel?: boolean
}

/** A text field that keeps every keystroke: one line, or several where `rows` is given. */
export function Field({ label, value, onKeep, hint, rows, maxLength, placeholder, hideLabel }: FieldProps) {
  const kept = useKept(value, onKeep)
  return (
    <Labelled label={label} hint={hint} hideLabel={hideLabel}>
      {tied => {
        const shared = { ...tied, class: 'ss-input', maxLength, placeholder, ...kept.field }
        return rows ? (
          <textarea rows={rows} {...shared} />
        ) : (
          <input type="text" autocomplete="off" {...shared} />
        )
      }}
    </Labelled>
  )
}
