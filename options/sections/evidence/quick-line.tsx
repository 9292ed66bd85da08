import { useId, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { say } from '../../../src/words/say'
import { reasonOf } from '../../shell/reason'

const words = messages('options/quick-line', {
  ask: 'What went well?',
  skill: 'What did you do with {skill}?',
})

export interface QuickLineProps {
  /** The user's day, YYYY-MM-DD. */
  today: string
  /** The skill that the line is to show, where one is looked for. */
  skill?: string | undefined
  onAdd(action: string, date: string): Promise<void>
}

/** One line for the log, in seconds. What was typed stays until it is kept. */
export function QuickLine({ today, skill, onAdd }: QuickLineProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [date, setDate] = useState(today)
  const [failed, setFailed] = useState('')

  const add = async (event: Event) => {
    event.preventDefault()
    if (!text.trim()) return
    try {
      await onAdd(text.trim(), date || today)
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
          {skill ? say(words.skill({ skill })) : say(words.ask())}
        </label>
        <input
          id={id}
          class="ss-input"
          autocomplete="off"
          maxLength={2_000}
          value={text}
          aria-describedby={failed ? `${id}-failed` : undefined}
          onInput={event => setText(event.currentTarget.value)}
        />
      </div>
      <div class="op-quick-line">
        <label class="op-quick-date">
          <span>On</span>
          <input
            type="date"
            class="ss-input"
            max={today}
            value={date}
            onInput={event => setDate(event.currentTarget.value)}
          />
        </label>
        <Button submit look="primary" disabled={!text.trim()}>
          Add to the log
        </Button>
      </div>
      <p id={`${id}-failed`} role="alert" class="op-save-failed">
        {failed}
      </p>
    </form>
  )
}
