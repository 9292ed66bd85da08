import { useId, useState } from 'preact/hooks'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'
import { words } from './words'

export interface QuickAddProps {
  onAdd(name: string): Promise<void>
}

/** A name alone is enough. What was typed stays until it is kept. */
export function QuickAdd({ onAdd }: QuickAddProps) {
  const id = useId()
  const [name, setName] = useState('')
  const [failed, setFailed] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    if (!name.trim()) return
    try {
      await onAdd(name)
      setName('')
      setFailed('')
    } catch (error) {
      setFailed(say(words.notKept({ reason: reasonOf(error) })))
    }
  }
  return (
    <form class="op-quick" onSubmit={event => void add(event)}>
      <label for={id} class="ss-label">
        {say(words.name())}
      </label>
      <div class="op-people-add">
        <input
          id={id}
          class="ss-input"
          autocomplete="off"
          maxLength={200}
          value={name}
          aria-describedby={failed ? `${id}-failed` : undefined}
          onInput={event => setName(event.currentTarget.value)}
        />
        <Button submit look="primary" disabled={!name.trim()}>
          {say(words.add())}
        </Button>
      </div>
      <p id={`${id}-failed`} role="alert" class="op-save-failed">
        {failed}
      </p>
    </form>
  )
}
