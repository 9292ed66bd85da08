import { Check, CircleAlert, Undo2 } from 'lucide'
import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Icon } from '../../src/ui/icon'
import { say } from '../../src/words/say'
import type { SaveState } from './autosave'

const words = messages('options/save-note', {
  saved: 'Saved',
  failed: 'Not saved yet. {reason} Your words are still here.',
  again: 'Try again',
  undo: 'Undo',
})

interface SaveNoteProps {
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
            <Icon node={Check} /> {say(words.saved())}
          </>
        )}
        {state.kind === 'failed' && (
          <>
            <Icon node={CircleAlert} /> {say(words.failed({ reason: state.reason }))}
          </>
        )}
      </span>
      {state.kind === 'failed' && <Button onClick={onRetry}>{say(words.again())}</Button>}
      {canUndo && (
        <Button look="plain" icon={Undo2} onClick={onUndo}>
          {say(words.undo())}
        </Button>
      )}
    </div>
  )
}
