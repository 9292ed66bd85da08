import { Field } from '../../src/ui/field'
import { SaveNote } from './save-note'
import { useAutosave } from './use-autosave'

interface KeptFieldProps {
  label: string
  hint?: string
  rows?: number
  maxLength: number
  /** Give the component a key where it edits another thing. */
  text: string
  onSave(text: string): Promise<void>
}

/** A text that stands by itself: kept once the keys rest, with undo. */
export function KeptField({ text, onSave, ...field }: KeptFieldProps) {
  const [draft, autosave] = useAutosave(text, onSave, stored => stored)
  return (
    <div onFocusOut={autosave.leave}>
      <Field {...field} value={draft.value} onKeep={typed => autosave.edit(typed, 'text')} />
      <SaveNote
        state={draft.state}
        canUndo={draft.canUndo}
        onUndo={autosave.undo}
        onRetry={() => void autosave.flush()}
      />
    </div>
  )
}
