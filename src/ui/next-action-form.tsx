import { useId, useState } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { type ActionEntry, maxActionLength, readEntry } from '../core/pipeline/next-action'
import { reminderMoment } from '../core/pipeline/reminders'
import { say } from '../words/say'
import { Button } from './button'
import { Labelled } from './labelled'

const words = messages('ui/next-action-form', {
  what: 'What to do next',
  example: 'Follow up, ask about the team, send the portfolio',
  by: 'By',
  remind: 'Remind me',
  missing: 'Write what to do and choose a day.',
  passed: '{time} that day has already passed: no reminder will come, but it is listed under Due.',
  comes: 'At {time} that day, as a notification from your browser.',
  keep: 'Keep',
  cancel: 'Cancel',
})

interface NextActionFormProps {
  /** What stands there at first. */
  entry: ActionEntry
  /** When reminders are shown ("09:00"). */
  at: string
  now: string
  /** Called at every keystroke. */
  onEdit?(entry: ActionEntry): void
  /** Called in the very click: a reminder asks the browser for leave only then. */
  onKeep(entry: ActionEntry): void
  onCancel?: (() => void) | undefined
}

/** What to do next, by which day, and whether to be reminded. */
export function NextActionForm({ entry, at, now, onEdit, onKeep, onCancel }: NextActionFormProps) {
  const id = useId()
  const [draft, setDraft] = useState(entry)
  const [missing, setMissing] = useState(false)
  const edit = (change: Partial<ActionEntry>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    setMissing(false)
    onEdit?.(next)
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const read = readEntry(draft)
    setMissing(read === null)
    if (read) onKeep(read)
  }
  const passed = draft.remind && draft.due !== '' && reminderMoment(draft.due, at) <= Date.parse(now)
  return (
    <form class="ss-next-form" onSubmit={submit}>
      <Labelled label={say(words.what())} hideLabel>
        {tied => (
          <input
            {...tied}
            type="text"
            class="ss-input"
            autocomplete="off"
            maxLength={maxActionLength}
            placeholder={say(words.example())}
            value={draft.text}
            onInput={event => edit({ text: event.currentTarget.value })}
          />
        )}
      </Labelled>
      <div class="ss-next-line">
        <Labelled label={say(words.by())}>
          {tied => (
            <input
              {...tied}
              type="date"
              class="ss-input"
              value={draft.due}
              onInput={event => edit({ due: event.currentTarget.value })}
            />
          )}
        </Labelled>
        <label class="ss-next-remind">
          <input
            type="checkbox"
            checked={draft.remind}
            aria-describedby={`${id}-hint`}
            onChange={event => edit({ remind: event.currentTarget.checked })}
          />
          {say(words.remind())}
        </label>
      </div>
      <p id={`${id}-hint`} class="ss-hint" role="status">
        {missing
          ? say(words.missing())
          : passed
            ? say(words.passed({ time: at }))
            : draft.remind
              ? say(words.comes({ time: at }))
              : ''}
      </p>
      <div class="ss-next-acts">
        <Button submit>{say(words.keep())}</Button>
        {onCancel && (
          <Button look="plain" onClick={onCancel}>
            {say(words.cancel())}
          </Button>
        )}
      </div>
    </form>
  )
}
