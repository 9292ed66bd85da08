import { Check } from 'lucide'
import { useId, useRef } from 'preact/hooks'
import { messages } from '../core/kernel/message'
import { say } from '../words/say'
import { Button } from './button'
import { useKept } from './hooks/use-kept'

const words = messages('ui/evidence-line', {
  ask: 'What went well today?',
  hint: 'One line for your evidence log',
  keep: 'Keep',
})

interface EvidenceLineProps {
  /** What was typed and not kept as evidence yet. */
  draft: string
  /** Called at every keystroke. */
  onDraft(text: string): void
  /** The line goes from the field once this is done; where it fails, the line stays. */
  onKeep(text: string): Promise<unknown>
}

/** One line for the evidence log, in seconds: what went well. The rest can be said later, sitting down. */
export function EvidenceLine({ draft, onDraft, onKeep }: EvidenceLineProps) {
  const id = useId()
  const kept = useKept(draft, onDraft)
  const keeping = useRef(false)
  const keep = (event: Event) => {
    event.preventDefault()
    const text = kept.value.trim()
    // A second Enter while the first line is written would keep it twice.
    if (!text || keeping.current) return
    keeping.current = true
    onKeep(text)
      .then(kept.clear, () => {})
      .finally(() => {
        keeping.current = false
      })
  }
  return (
    <form class="ss-evidence" onSubmit={keep}>
      <label for={id} class="ss-label">
        {say(words.ask())}
      </label>
      <div class="ss-add">
        <input
          id={id}
          type="text"
          class="ss-input"
          autocomplete="off"
          maxLength={2_000}
          placeholder={say(words.hint())}
          {...kept.field}
        />
        <Button submit icon={Check} disabled={kept.value.trim() === ''}>
          {say(words.keep())}
        </Button>
      </div>
    </form>
  )
}
