import { Check, CircleAlert, Undo2 } from 'lucide'
import { Button } from '../../src/ui/button'
import { Icon } from '../../src/ui/icon'
import type { SaveState } from './autosave'

export interface SaveNoteProps {
  state: SaveState
  canUndo: boolean
  onUndo(): void
  onRetry(): void
}

/** Says quietly that everything is kept, and gives the way back. It takes the same room in every state. */
export function SaveNote({ state, canUndo, onUndo, onRetry }: SaveNoteProps) {
  return (
    <div class="op-save">
      <span role="status" class={state.kind === 'failed' ? 'op-save-failed' : 'ss-quiet'}>
        {state.kind === 'saved' && (
          <>
            <Icon node={Check} /> Saved
          </>
        )}
        {state.kind === 'failed' && (
          <>
            <Icon node={CircleAlert} /> Not saved yet. {state.reason} Your words are still here.
          </>
        )}
      </span>
      {state.kind === 'failed' && <Button onClick={onRetry}>Try again</Button>}
      {canUndo && (
        <Button look="plain" icon={Undo2} onClick={onUndo}>
          Undo
        </Button>
      )}
    </div>
  )
}
