import { messages } from '../../../src/core/kernel/message'
import { UserFacingError } from '../../../src/core/kernel/user-facing-error'
import { maxNoteLength } from '../../../src/core/pipeline/opportunity-record'
import { Field } from '../../../src/ui/field'
import { say } from '../../../src/words/say'
import { dayWords } from '../../shell/dates'
import { QuickAdd } from '../../shell/quick-add'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'

const words = messages('options/note-field', {
  note: 'Note',
  hint: 'Whom you spoke to, what you want to ask, why it matters.',
  dated: 'What happened today?',
  add: 'Add with the date',
  full: 'The note is full. Take something out of it first.',
})

interface NoteFieldProps {
  /** Give the component the opportunity's id as key. */
  note: string
  /** The user's day, YYYY-MM-DD. */
  today: string
  onSave(note: string): Promise<void>
}

/** One note of many lines; a line for today goes on top of it, under its date. */
export function NoteField({ note, today, onSave }: NoteFieldProps) {
  const [draft, autosave] = useAutosave(note, onSave, text => text)
  const addDated = async (line: string) => {
    const before = autosave.draft().value.trim()
    const next = [`${dayWords(today)}: ${line}`, before].filter(Boolean).join('\n\n')
    if (next.length > maxNoteLength) throw new UserFacingError(words.full())
    autosave.edit(next, 'dated', true)
  }
  return (
    <div onFocusOut={autosave.leave}>
      <QuickAdd label={say(words.dated())} button={say(words.add())} max={1_000} onAdd={addDated} />
      <Field
        label={say(words.note())}
        hint={say(words.hint())}
        rows={8}
        maxLength={maxNoteLength}
        value={draft.value}
        onKeep={text => autosave.edit(text, 'note')}
      />
      <SaveNote
        state={draft.state}
        canUndo={draft.canUndo}
        onUndo={autosave.undo}
        onRetry={() => void autosave.flush()}
      />
    </div>
  )
}
