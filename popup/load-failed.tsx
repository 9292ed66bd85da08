import type { Failure } from '../src/core/messages'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'

const titles: Record<Failure['code'], string> = {
  gone: 'Steppingstone was updated meanwhile.',
  refused: 'This could not be done.',
  invalid: 'This could not be done.',
  'storage-full': 'There is no room left on this device.',
  'storage-closed': 'Your records could not be opened.',
  failed: 'Something went wrong.',
}

/** What happened, that nothing is lost, and the next step. */
export function LoadFailed({ failure }: { failure: Failure }) {
  return (
    <div class="pp-scroll pp-panel">
      <h1 class="ss-unseen">Steppingstone</h1>
      <Notice
        kind="stop"
        live
        title={titles[failure.code]}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            Try again
          </Button>
        }
      >
        <p>
          {failure.code === 'gone'
            ? 'Nothing is lost. Close this window and open it again.'
            : failure.message}
        </p>
      </Notice>
    </div>
  )
}
