import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { useLive } from '../src/ui/hooks/use-live'
import { SentList } from '../src/ui/sent-list'
import { say } from '../src/words/say'
import type { PopupServices } from './services'

const words = messages('popup/sent-part', {
  whatWent: 'What went out',
  recordAnother: 'Record another one',
  recordWhat: 'Record what I sent',
})

interface SentPartProps {
  id: string
  services: Pick<PopupServices, 'sent' | 'openOptions' | 'now'>
  onSend(): void
}

/** Which versions went out for this opportunity. */
export function SentPart({ id, services, onSend }: SentPartProps) {
  const sent = useLive(() => services.sent(id), [services, id]).value ?? []
  return (
    <section>
      <h2 class="ss-group">{say(words.whatWent())}</h2>
      {sent.length > 0 && (
        <SentList
          sent={sent}
          now={services.now()}
          link={line => (
            <button
              type="button"
              class="pp-link"
              onClick={() => services.openOptions(`#opportunities/resumes?open=${line.resumeId}`)}
            >
              {line.version}
            </button>
          )}
        />
      )}
      <Button onClick={onSend}>
        {sent.length > 0 ? say(words.recordAnother()) : say(words.recordWhat())}
      </Button>
    </section>
  )
}
