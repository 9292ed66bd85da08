import { useId, useState } from 'preact/hooks'
import { Button } from '../../src/ui/button'
import { reasonOf } from './reason'

export interface QuickAddProps {
  label: string
  button: string
  max?: number
  /** Choices beside the field (a kind, a day). */
  children?: preact.ComponentChildren
  onAdd(text: string): Promise<void>
}

/** One line is always enough. What was typed stays until it is kept. */
export function QuickAdd({ label, button, max = 300, children, onAdd }: QuickAddProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [failed, setFailed] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    if (!text.trim()) return
    try {
      await onAdd(text.trim())
      setText('')
      setFailed('')
    } catch (error) {
      setFailed(`Not kept yet: ${reasonOf(error)} Your words are still here.`)
    }
  }
  return (
    <form class="op-quick" onSubmit={event => void add(event)}>
      <div class="ss-field">
        <label for={id} class="ss-label">
          {label}
        </label>
        <input
          id={id}
          class="ss-input"
          autocomplete="off"
          maxLength={max}
          value={text}
          aria-describedby={failed ? `${id}-failed` : undefined}
          onInput={event => setText(event.currentTarget.value)}
        />
      </div>
      <div class="op-quick-line">
        {children}
        <Button submit look="primary" disabled={!text.trim()}>
          {button}
        </Button>
      </div>
      <p id={`${id}-failed`} role="alert" class="op-save-failed">
        {failed}
      </p>
    </form>
  )
}
