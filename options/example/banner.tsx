import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { EmptyState } from '../../src/ui/empty-state'
import type { ToastMessage } from '../../src/ui/toast'
import { say } from '../../src/words/say'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'
import type { ExampleServices } from './services'

const words = messages('options/example-banner', {
  name: 'Example life',
  example: 'This is an example.',
  invented: 'The person, the employers and the postings are invented. Your own records are untouched.',
  back: 'Back to my records',
  remove: 'Remove the example',
  stillThere: 'The example is still there. {reason}',
  ownOnly: 'This page is about your own records',
  none: 'The example has no profile, sites, backups or devices. Go back to your own records to use this page.',
})

interface ExampleBannerProps {
  services: Pick<ExampleServices, 'leaveExample' | 'removeExample'>
  notify(message: Omit<ToastMessage, 'id'>): void
}

/** Stands on every page while the example is shown: nobody may take it for their own records. */
export function ExampleBanner({ services, notify }: ExampleBannerProps) {
  return (
    <aside class="op-example" aria-label={say(words.name())}>
      <p>
        <strong>{say(words.example())}</strong> {say(words.invented())}
      </p>
      <div class="op-actions">
        <Button onClick={services.leaveExample}>{say(words.back())}</Button>
        <Button
          look="plain"
          onClick={() =>
            void services
              .removeExample()
              .then(services.leaveExample)
              .catch(error =>
                notify({ text: say(words.stillThere({ reason: reasonOf(error) })), stays: true }),
              )
          }
        >
          {say(words.remove())}
        </Button>
      </div>
    </aside>
  )
}

interface NotInExampleProps {
  title: string
  services: Pick<ExampleServices, 'leaveExample'>
}

/** What acts on the browser or on the user's own records is not offered in the example. */
export function NotInExample({ title, services }: NotInExampleProps) {
  return (
    <>
      <PageHead title={title} />
      <EmptyState
        title={say(words.ownOnly())}
        action={<Button onClick={services.leaveExample}>{say(words.back())}</Button>}
      >
        <p>{say(words.none())}</p>
      </EmptyState>
    </>
  )
}
