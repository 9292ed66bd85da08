import { useId, useState } from 'preact/hooks'

export interface TypedFieldProps {
  label: string
  hint?: string | undefined
  /** As it is kept, and as what is typed is read: what can't be read is not kept. */
  value: string
  accepts?: (text: string) => boolean
  wrong?: string
  rows?: number
  maxLength?: number
  onKeep(text: string): void
}

/**
 * A field whose text is what was typed as long as one is in it: what it means is kept meanwhile, and what was
 * kept is shown once it is left.
 */
export function TypedField(props: TypedFieldProps) {
  const { label, hint, value, accepts = () => true, wrong, rows, maxLength = 20_000, onKeep } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const isWrong = !accepts(shown)
  const field = {
    id,
    class: 'ss-input',
    value: shown,
    maxLength,
    'aria-describedby': isWrong ? `${id}-wrong` : hint ? `${id}-hint` : undefined,
    'aria-invalid': isWrong,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const text = event.currentTarget.value
      setTyped(text)
      if (accepts(text)) onKeep(text)
    },
    onBlur: () => {
      if (!isWrong) setTyped(null)
    },
  }
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
      {rows ? <textarea rows={rows} {...field} /> : <input type="text" autocomplete="off" {...field} />}
      {isWrong && (
        <p id={`${id}-wrong`} class="op-error">
          {wrong}
        </p>
      )}
    </div>
  )
}
