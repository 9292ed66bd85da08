import type { Course } from '../../src/store/course'
import { Button } from '../../src/ui/button'
import { Mark } from '../../src/ui/mark'
import { Notice } from '../../src/ui/notice'
import { PageHead } from './page-head'
import { reasonOf } from './reason'
import { useWork } from './use-work'
import { WorkLine } from './work-line'

export interface StorageTroubleProps {
  error: unknown
  tryAgain(): void
  /** Writes what can be read of the records into a file. @returns its name. */
  rescue(course: Course): Promise<string>
  /** Goes on with nothing; what could not be opened stays where it is. */
  startEmpty(): Promise<void>
}

/** The records do not open: what happened, that nothing is lost, and three ways on. */
export function StorageTrouble({ error, tryAgain, rescue, startEmpty }: StorageTroubleProps) {
  const rescuing = useWork()
  const starting = useWork()
  return (
    <main class="op-welcome">
      <Mark class="op-mark" />
      <div class="op-trouble">
        <PageHead title="Your records do not open" lead="They were not changed. Nothing is erased." />
        <Notice kind="stop" title="What happened">
          <p>{reasonOf(error)}</p>
        </Notice>
        <ol class="op-ways">
          <li>
            <p>Often that is enough, above all where the disk was full.</p>
            <Button look="primary" onClick={tryAgain}>
              Try again
            </Button>
          </li>
          <li>
            <p>Write what can be read into a file. It can be restored like any backup.</p>
            <Button onClick={() => void rescuing.run(rescue)}>Write what can be read to a file</Button>
            <WorkLine
              working={rescuing}
              doing="Writing what can be read"
              stopped="No file was written."
              failed="Nothing of them could be read."
            />
          </li>
          <li>
            <p>
              Start empty, so that noticing goes on. The records that do not open stay on this device, and are
              named under Data until you remove them.
            </p>
            <Button onClick={() => void starting.run(startEmpty)}>Start empty and keep them</Button>
            <WorkLine working={starting} doing="Starting" stopped="" failed="It did not start empty." />
          </li>
        </ol>
      </div>
    </main>
  )
}

/** An older window holds the records while they are brought to a new form. */
export function StorageWaits() {
  return (
    <main class="op-welcome">
      <Mark class="op-mark" />
      <div class="op-trouble">
        <PageHead title="Waiting for another window" />
        <p role="status">
          Another window of Steppingstone holds your records. Close it, and this page carries on. If there is
          none, restart the browser: nothing is lost.
        </p>
      </div>
    </main>
  )
}
