import { useEffect, useId, useState } from 'preact/hooks'
import { messages } from '../../src/core/kernel/message'
import { Button } from '../../src/ui/button'
import { Notice } from '../../src/ui/notice'
import { say } from '../../src/words/say'
import type { Working } from './use-work'

const words = messages('options/work-line', {
  stop: 'Stop',
  stopped: 'Stopped. {what}',
})

interface WorkLineProps {
  working: Working
  /** While it runs ("Writing the backup"). */
  doing: string
  /** After it was stopped ("No file was written."). */
  stopped: string
  /** Heading of what went wrong. */
  failed: string
}

/** What is over sooner shows no progress (milliseconds). */
const patience = 300

/** How far it is, with a way to stop; then what became of it where it wasn't done. */
export function WorkLine({ working: { work, cancel }, doing, stopped, failed }: WorkLineProps) {
  const id = useId()
  const running = work.state === 'running'
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [running])
  return (
    <>
      {work.state === 'running' && late && (
        <div class="op-work">
          <label for={id}>{doing}</label>
          <progress id={id} max={1} value={work.share} />
          <Button onClick={cancel}>{say(words.stop())}</Button>
        </div>
      )}
      <div role="status">
        {work.state === 'stopped' && <p class="ss-quiet">{say(words.stopped({ what: stopped }))}</p>}
      </div>
      {work.state === 'failed' && (
        <Notice kind="stop" live title={failed}>
          <p>{work.reason}</p>
        </Notice>
      )}
    </>
  )
}
