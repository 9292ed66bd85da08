import type { Autosave, Draft } from './autosave'
import { SaveNote } from './save-note'

interface DetailHeadProps<T> {
  /** Of the heading, by which the detail is labelled. */
  id: string
  title: string
  draft: Draft<T>
  autosave: Autosave<T>
}

/** What is open, and that it is kept. The heading takes the focus when the entry opens (app.tsx). */
export function DetailHead<T>({ id, title, draft, autosave }: DetailHeadProps<T>) {
  return (
    <div class="op-head-line">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <SaveNote
        state={draft.state}
        canUndo={draft.canUndo}
        onUndo={autosave.undo}
        onRetry={() => void autosave.flush()}
      />
    </div>
  )
}
