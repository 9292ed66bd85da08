import { useRef, useState } from 'preact/hooks'
import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Labelled } from '../../src/ui/labelled'
import { say } from '../../src/words/say'
import { reasonOf } from './reason'

const words = messages('options/quick-add', {
  notKept: 'Not kept yet: {reason} Your words are still here.',
})

interface QuickAddProps {
  label: string
  button: string
  max?: number
  /** Choices beside the field (a kind, a day). */
  children?: preact.ComponentChildren
  onAdd(text: string): Promise<void>
}

/** One line is always enough. What was typed stays until it is kept. */
export function QuickAdd({ label, button, max = 300, children, onAdd }: QuickAddProps) {
  const [text, setText] = useState('')
  const [failed, setFailed] = useState('')
  const adding = useRef(false)
  const add = async (event: Event) => {
    event.preventDefault()
    // A second Enter while the first line is written would make it twice.
    if (!text.trim() || adding.current) return
    adding.current = true
    try {
      await onAdd(text.trim())
      setText('')
      setFailed('')
    } catch (error) {
      setFailed(say(words.notKept({ reason: reasonOf(error) })))
    } finally {
      adding.current = false
    }
  }
  return (
    <form class="op-quick" onSubmit={event => void add(event)}>
      <Labelled label={label} trouble={failed}>
        {tied => (
          <input
            {...tied}
            class="ss-input"
            autocomplete="off"
            maxLength={max}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <div class="op-quick-line">
        {children}
        <Button submit look="primary" disabled={!text.trim()}>
          {button}
        </Button>
      </div>
    </form>
  )
}
