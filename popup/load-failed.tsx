import type { Failure } from '../src/core/contract/messages'
import { messages } from '../src/core/kernel/message'
import { Button } from '../src/ui/button'
import { Notice } from '../src/ui/notice'
import { say } from '../src/words/say'
import { failureWords } from './failure-words'

const words = messages('popup/load-failed', {
  tryAgain: 'Try again',
})

/** What happened, that nothing is lost, and the next step. */
export function LoadFailed({ failure }: { failure: Failure }) {
  const { title, text } = failureWords(failure)
  return (
    <div class="pp-scroll pp-panel">
      <h1 class="ss-unseen">Steppingstone</h1>
      <Notice
        kind="stop"
        live
        title={title}
        action={
          <Button look="primary" onClick={() => location.reload()}>
            {say(words.tryAgain())}
          </Button>
        }
      >
        <p>{text}</p>
      </Notice>
    </div>
  )
}
