import { useState } from 'preact/hooks'
import { Labelled } from '../../../src/ui/labelled'

interface TypedFieldProps {
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
  const { label, hint, value, accepts = () => true, wrong = '', rows, maxLength = 20_000, onKeep } = props
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? value
  const isWrong = !accepts(shown)
  const field = {
    class: 'ss-input',
    value: shown,
    maxLength,
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
    <Labelled label={label} hint={hint} trouble={isWrong ? wrong : ''}>
      {tied =>
        rows ? (
          <textarea rows={rows} {...tied} {...field} />
        ) : (
          <input type="text" autocomplete="off" {...tied} {...field} />
        )
      }
    </Labelled>
  )
}
