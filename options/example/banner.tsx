import { Button } from '../../src/ui/button'
import { EmptyState } from '../../src/ui/empty-state'
import type { ToastMessage } from '../../src/ui/toast'
import type { ExampleServices } from '../settings-services'
import { PageHead } from '../shell/page-head'
import { reasonOf } from '../shell/reason'

interface ExampleBannerProps {
  services: Pick<ExampleServices, 'leaveExample' | 'removeExample'>
  say(message: Omit<ToastMessage, 'id'>): void
}

/** Stands on every page while the example is shown: nobody may take it for their own records. */
export function ExampleBanner({ services, say }: ExampleBannerProps) {
  return (
    <aside class="op-example" aria-label="Example life">
      <p>
        <strong>This is an example.</strong> The person, the employers and the postings are invented. Your own
        records are untouched.
      </p>
      <div class="op-actions">
        <Button onClick={services.leaveExample}>Back to my records</Button>
        <Button
          look="plain"
          onClick={() =>
            void services
              .removeExample()
              .then(services.leaveExample)
              .catch(error => say({ text: `The example is still there. ${reasonOf(error)}`, stays: true }))
          }
        >
          Remove the example
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
        title="This page is about your own records"
        action={<Button onClick={services.leaveExample}>Back to my records</Button>}
      >
        <p>An example has no profile, sites or backups of its own.</p>
      </EmptyState>
    </>
  )
}
