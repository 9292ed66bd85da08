import type { Failure } from '../src/core/contract/messages'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'
import { say } from '../src/words/say'
import { failureWords } from './failure-words'

/** What happened, that nothing is lost, and the next step. */
export function LoadFailed({ failure }: { failure: Failure }) {
  const words = failureWords(failure)
  return (
    <div class="pp-scroll pp-panel">
      <h1 class="ss-unseen">Steppingstone</h1>
      <Notice
        kind="stop"
        live
        title={words.title}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            Try again
          </Button>
        }
      >
        <p>
          {failure.code === 'gone'
            ? 'Nothing is lost. Close this window and open it again.'
            : say(failure.words)}
        </p>
      </Notice>
    </div>
  )
}
