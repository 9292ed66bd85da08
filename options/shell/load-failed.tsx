import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Notice } from '../../src/ui/notice'
import { say } from '../../src/words/say'
import { PageHead } from './page-head'
import { unchanged } from './reason'

const words = messages('options/load-failed', {
  failed: 'This could not be read from your device just now.',
  again: 'Load the page again',
})

/** Reading from the device failed: what happened, that nothing is lost, what to do. */
export function LoadFailed({ title, error }: { title: string; error: unknown }) {
  return (
    <>
      <PageHead title={title} />
      <Notice
        kind="stop"
        live
        title={say(words.failed())}
        action={<Button onClick={() => location.reload()}>{say(words.again())}</Button>}
      >
        <p>{unchanged(error)}</p>
      </Notice>
    </>
  )
}
