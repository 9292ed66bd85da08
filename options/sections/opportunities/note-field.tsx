import { maxNoteLength } from '../../../src/core/pipeline/opportunity-record'
import { Field } from '../../../src/ui/field'
import { SaveNote } from '../../shell/save-note'
import { useAutosave } from '../../shell/use-autosave'

export interface NoteFieldProps {
  /** Give the component the opportunity's id as key. */
  note: string
  onSave(note: string): Promise<void>
}

export function NoteField({ note, onSave }: NoteFieldProps) {
  const [draft, autosave] = useAutosave(note, onSave, text => text)
  return (
    <div onFocusOut={autosave.leave}>
      <Field
        label="Note"
        hint="Whom you spoke to, what you want to ask, why it matters."
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
