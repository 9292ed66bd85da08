import type { ComponentChildren } from 'preact'
import { Labelled } from '../../../src/ui/labelled'

interface SecretFieldProps {
  label: string
  hint: string
  trouble: string
  value: string
  onType(text: string): void
  maxLength?: number
  /** Several lines. */
  rows?: number
  /** It holds a few letters. */
  short?: boolean
  /** What stands under the field. */
  children?: ComponentChildren
}

/** A passphrase, or letters of a recovery sheet: shown as they are typed, and neither completed nor corrected. */
export function SecretField(props: SecretFieldProps) {
  const { label, hint, trouble, value, onType, maxLength = 200, rows, short, children } = props
  return (
    <Labelled label={label} hint={hint} trouble={trouble}>
      {tied => {
        const field = {
          ...tied,
          class: short ? 'ss-input op-select' : 'ss-input',
          autocomplete: 'off',
          spellcheck: false,
          maxLength,
          value,
          onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            onType(event.currentTarget.value),
        }
        return (
          <>
            {rows ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
            {children}
          </>
        )
      }}
    </Labelled>
  )
}
