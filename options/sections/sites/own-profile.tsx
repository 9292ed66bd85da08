import { Check } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../../../src/core/kernel/message'
import { useLive } from '../../../src/ui/hooks/use-live'
import { Icon } from '../../../src/ui/icon'
import { say } from '../../../src/words/say'
import type { Services } from '../../services'
import { AddressField } from '../../shell/address-field'

const words = messages('options/own-profile', {
  label: 'Your own LinkedIn profile',
  hint: 'Its address, for example linkedin.com/in/your-name. With LinkedIn switched on, this one profile is kept for the audit when you look at it. Nobody else’s is ever kept unless you ask.',
  keep: 'Keep',
  saved: 'Saved',
})

interface OwnProfileProps {
  services: Pick<Services, 'ownProfile' | 'saveOwnProfile'>
}

/** The address of the user's own profile: only that one is ever noticed. */
export function OwnProfile({ services }: OwnProfileProps) {
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
      <AddressField
        label={say(words.label())}
        hint={say(words.hint())}
        trouble={error}
        value={shown}
        button={say(words.keep())}
        onType={typed => {
          setText(typed)
          setSaved(false)
        }}
      />
      <p role="status" class="ss-quiet ss-small">
        {saved && (
          <>
            <Icon node={Check} /> {say(words.saved())}
          </>
        )}
      </p>
    </form>
  )
}
