import { Check } from 'lucide'
import { useEffect, useId, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { Button } from '../../../src/ui/button'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'

const words = messages('options/own-profile', {
  label: 'Your own LinkedIn profile',
  hint: 'Its address, for example linkedin.com/in/your-name. With LinkedIn switched on, this one profile is noted down when you look at it, for the audit. Nobody else’s is ever kept unasked.',
  keep: 'Keep',
  saved: 'Saved',
})

export interface OwnProfileProps {
  services: Pick<Services, 'ownProfile' | 'saveOwnProfile'>
}

/** The address of the user's own profile: only that one is ever noticed. */
export function OwnProfile({ services }: OwnProfileProps) {
  const id = useId()
  const live = useLive(() => services.ownProfile, [services])
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState('')
  const [saved, setSaved] = useState(false)
  const shown = text ?? live.value ?? ''
  // What was kept comes back in its one form.
  useEffect(() => setText(null), [live.value])

  const save = async (event: Event) => {
    event.preventDefault()
    const wrong = await services.saveOwnProfile(shown.trim())
    setError(wrong ?? '')
    setSaved(wrong === null)
    if (wrong === null) setText(null)
  }

  return (
    <form class="op-own" onSubmit={event => void save(event)}>
      <div class="ss-field">
        <label for={id} class="ss-label">
          {say(words.label())}
        </label>
        <p id={`${id}-hint`} class="ss-hint">
          {say(words.hint())}
        </p>
        {error && (
          <p id={`${id}-error`} class="op-error">
            {error}
          </p>
        )}
        <div class="ss-add">
          <input
            id={id}
            type="text"
            inputMode="url"
            class="ss-input"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
            aria-invalid={error !== ''}
            value={shown}
            onInput={event => {
              setText(event.currentTarget.value)
              setSaved(false)
            }}
          />
          <Button submit>{say(words.keep())}</Button>
        </div>
        <p role="status" class="ss-quiet ss-small">
          {saved && (
            <>
              <Icon node={Check} /> {say(words.saved())}
            </>
          )}
        </p>
      </div>
    </form>
  )
}
