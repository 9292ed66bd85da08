import { X } from 'lucide'
import { useId } from 'preact/hooks'
import type { TouchRecord } from '../../../src/records/touches'
import { IconButton } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { say } from '../../../src/words/say'
import { useAutosave } from '../../shell/use-autosave'
import type { PeopleServices } from './services'
import { touchesWords, touchWord } from './words'

interface TouchListProps {
  personId: string
  today: string
  services: Pick<PeopleServices, 'touchesOf' | 'saveTouch' | 'deleteTouch'>
  withUndo(work: Promise<(() => Promise<void>) | null>, text: string): void
}

/** All that was noted, the newest first; the day and a few words can be set right. */
export function TouchList({ personId, today, services, withUndo }: TouchListProps) {
  const touches = useLive(() => services.touchesOf(personId), [services, personId]).value ?? []
  if (touches.length === 0) return null
  return (
    <section class="op-touches">
      <h3>{say(touchesWords.title())}</h3>
      <ul>
        {touches.map(touch => (
          <li key={touch.id}>
            <OneTouch
              touch={touch}
              today={today}
              onSave={change => services.saveTouch(touch.id, change)}
              onDelete={() => withUndo(services.deleteTouch(touch.id), say(touchesWords.removed()))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface OneTouchProps {
  touch: TouchRecord
  today: string
  onSave(change: { on?: string; note?: string }): Promise<void>
  onDelete(): void
}

function OneTouch({ touch, today, onSave, onDelete }: OneTouchProps) {
  const id = useId()
  const [draft, autosave] = useAutosave(touch, onSave, ({ on, note }) => ({ on, note }))
  const word = say(touchWord(touch.kind))
  return (
    <div class="op-touch" onFocusOut={autosave.leave}>
      <span class="op-touch-kind" id={id}>
        {word}
      </span>
      <input
        type="date"
        class="ss-input op-date"
        aria-label={say(touchesWords.day({ what: word }))}
        max={today}
        value={draft.value.on}
        onInput={event =>
          event.currentTarget.value && autosave.edit({ ...draft.value, on: event.currentTarget.value }, 'on')
        }
      />
      <input
        class="ss-input op-touch-note"
        autocomplete="off"
        aria-label={say(touchesWords.about({ what: word }))}
        placeholder={say(touchesWords.hint())}
        maxLength={2_000}
        value={draft.value.note}
        onInput={event => autosave.edit({ ...draft.value, note: event.currentTarget.value }, 'note')}
      />
      <IconButton icon={X} label={say(touchesWords.remove({ what: word }))} onClick={onDelete} />
    </div>
  )
}
