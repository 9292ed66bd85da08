import { useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { say } from '../../../src/words/say'
import { QuickAdd } from '../../shell/quick-add'

const words = messages('options/quick-line', {
  ask: 'What went well?',
  skill: 'What did you do with {skill}?',
  add: 'Add to the log',
  on: 'On',
})

interface QuickLineProps {
  /** The user's day, YYYY-MM-DD. */
  today: string
  /** The skill that the line is to show, where one is looked for. */
  skill?: string | undefined
  onAdd(action: string, date: string): Promise<void>
}

/** One line for the log, in seconds, with its day. */
export function QuickLine({ today, skill, onAdd }: QuickLineProps) {
  const [date, setDate] = useState(today)
  return (
    <QuickAdd
      label={skill ? say(words.skill({ skill })) : say(words.ask())}
      button={say(words.add())}
      max={2_000}
      onAdd={text => onAdd(text, date || today)}
    >
      <label class="op-quick-date">
        <span>{say(words.on())}</span>
        <input
          type="date"
          class="ss-input"
          max={today}
          value={date}
          onInput={event => setDate(event.currentTarget.value)}
        />
      </label>
    </QuickAdd>
  )
}
