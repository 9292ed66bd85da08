import { useId } from 'preact/hooks'
import { useKept } from './hooks/use-kept'

export interface FieldProps {
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
  const id = useId()
  const kept = useKept(value, onKeep)
  const shared = {
    id,
    class: 'ss-input',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    maxLength,
    placeholder,
    ...kept.field,
  }
  return (
    <div class="ss-field">
      <label for={id} class={hideLabel ? 'ss-unseen' : 'ss-label'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="ss-hint">
          {hint}
        </p>
      )}
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" autocomplete="off" {...shared} />}
    </div>
  )
}
